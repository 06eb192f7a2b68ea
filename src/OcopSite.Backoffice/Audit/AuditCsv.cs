using System.Text;

namespace OcopSite.Backoffice.Audit;

/// <summary>Lines of a table for spreadsheets.</summary>
internal static class AuditCsv
{
    /// <summary>Excel takes a file for UTF-8 by this alone.</summary>
    public const char ByteOrderMark = '\uFEFF';

    public static string Line(params IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    // A spreadsheet works out what begins like a formula, whoever wrote it.
    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var cell = new StringBuilder(text.Length + 3).Append('"');
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') cell.Append('\'');
        return cell.Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
    }
}
