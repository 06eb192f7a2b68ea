namespace OcopSite.Backoffice.Exchange.Columns;

/// <summary>A column of a table of documents.</summary>
/// <param name="Key">What a machine knows it by, for example <c>summary.vi-VN</c>.</param>
/// <param name="Label">What the reader knows it by.</param>
/// <param name="Field">The name of the form's field; <see langword="null"/> for the key of the document.</param>
/// <param name="Part">For a block list: the property of its newest block.</param>
public sealed record SheetColumn(string Key, string Label, string? Field, string? Part = null)
{
    public const string DocumentKey = "key";

    /// <summary>The text of the first row.</summary>
    public string Header => $"{Label} [{Key}]";

    /// <summary>The key that a header carries, whatever was made of its words; the whole text where it carries none.</summary>
    public static string KeyOf(string header)
        => header.EndsWith(']') && header.LastIndexOf('[') is >= 0 and int start ? header[(start + 1)..^1].Trim() : header.Trim();
}
