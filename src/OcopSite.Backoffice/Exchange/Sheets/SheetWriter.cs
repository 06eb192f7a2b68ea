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
            await CsvTable.WriteAsync(to, rows.Select(r => (IReadOnlyList<string?>)[.. r.Select(c => Text(c, culture))]).Prepend(header).ToAsyncEnumerable(), culture, cancellationToken);
            return;
        }

        IEnumerable<Dictionary<string, object>> table = rows.Select(r => header.Zip(r).ToDictionary(c => c.First, c => c.Second));
        await to.SaveAsAsync(
            table.DefaultIfEmpty(header.ToDictionary(h => h, _ => (object)"")),
            sheetName: name[..Math.Min(name.Length, 31)],
            configuration: new OpenXmlConfiguration { AutoFilter = false, FreezeRowCount = 1, FreezeColumnCount = 2, TableStyles = TableStyles.None },
            cancellationToken: cancellationToken);
    }

    private static string? Text(object cell, CultureInfo culture) => cell is IFormattable number ? number.ToString(null, culture) : cell.ToString();
}
