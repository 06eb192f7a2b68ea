namespace OcopSite.Content.Rules;

/// <summary>The score bands of the criteria (Decision 148/QĐ-TTg, 2023).</summary>
public static class Stars
{
    /// <summary>The stars that a score from 0 to 100 earns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100.</exception>
    public static int FromScore(decimal score) => score switch
    {
        < 0 or > 100 => throw new ArgumentOutOfRangeException(nameof(score), score, "A score lies between 0 and 100."),
        >= 90 => 5,
        >= 70 => 4,
        >= 50 => 3,
        >= 30 => 2,
        _ => 1,
    };

    /// <summary>Three stars and more are recognised.</summary>
    public static bool IsRecognised(int stars) => stars is >= 3 and <= 5;
}
