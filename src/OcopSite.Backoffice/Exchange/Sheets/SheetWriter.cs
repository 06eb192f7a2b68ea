using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>Writes a table whose cells are texts and numbers.</summary>
internal static class SheetWriter
{
    public static async Task WriteAsync(
        Stream to, SheetFormat format, string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object>> rows, CultureInfo culture, CancellationToken cancellationToken)
    {
        if (format == SheetFormat.Csv)
        {
            await CsvTable.WriteAsync(to, rows.Select(r => (IReadOnlyList<string>)[.. r.Select(c => Guarded(c, culture))]).Prepend(header), culture, cancellationToken);
            return;
        }

        IEnumerable<Dictionary<string, object>> table = rows.Select(r => header.Zip(r).ToDictionary(c => c.First, c => c.Second));
        await to.SaveAsAsync(
            table.DefaultIfEmpty(header.ToDictionary(h => h, _ => (object)"")),
            sheetName: name[..Math.Min(name.Length, 31)],
            configuration: new OpenXmlConfiguration { AutoFilter = false, FreezeRowCount = 1, FreezeColumnCount = 2, TableStyles = TableStyles.None },
            cancellationToken: cancellationToken);
    }

    /// <summary>Whether a spreadsheet that opens a text file would calculate this instead of showing it.</summary>
    public static bool LooksLikeFormula(string text)
        => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(text.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static string Guarded(object cell, CultureInfo culture) => cell switch
    {
        string text when LooksLikeFormula(text) => "'" + text,
        IFormattable number => number.ToString(null, culture),
        _ => cell.ToString() ?? "",
    };
}
