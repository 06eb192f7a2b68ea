using System.Globalization;

namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>A spreadsheet that opens a text file works out what begins like a formula, whoever wrote it; an apostrophe before it keeps it a text.</summary>
internal static class FormulaGuard
{
    public static string Guarded(string? text) => text is null ? "" : LooksLikeFormula(text) ? "'" + text : text;

    /// <summary>The text as it was before it was guarded.</summary>
    public static string Bare(string text) => text.Length > 1 && text[0] == '\'' && LooksLikeFormula(text[1..]) ? text[1..] : text;

    // A number below zero is one.
    private static bool LooksLikeFormula(string text)
        => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' && !decimal.TryParse(text.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
