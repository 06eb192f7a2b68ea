namespace OcopSite.Backoffice.Rendering;

/// <summary>What the query of an address says. Nothing in it makes a page fail: what means nothing is left out of account.</summary>
internal static class AddressWords
{
    private const int LongestText = 200;

    /// <summary>A value of an enumeration by its name, whatever its case.</summary>
    public static T? Word<T>(string? text)
        where T : struct, Enum
        => Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;

    /// <summary>What is looked for, cut where nobody would go on reading.</summary>
    public static string? Text(string? text) => text?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, LongestText)] : null;

    /// <summary>The number of a page, from 1.</summary>
    public static int Page(string? text) => int.TryParse(text, out int page) && page is > 1 and < 100_000 ? page : 1;
}
