namespace OcopSite.Imaging;

/// <summary>The widths that pictures are offered in: few enough to be kept, close enough to waste little.</summary>
public static class WidthLadder
{
    // A step this near to the natural width would only be a second copy of it.
    private const double Near = 0.9;

    public static IReadOnlyList<int> Steps { get; } = [320, 480, 720, 960, 1280, 1920];

    /// <summary>The steps below a natural width, and that width itself where the ladder goes beyond it: nothing is ever enlarged.</summary>
    public static IEnumerable<int> UpTo(int natural)
        => natural < Steps[^1] ? Steps.Where(step => step < natural * Near).Append(natural) : Steps;
}
