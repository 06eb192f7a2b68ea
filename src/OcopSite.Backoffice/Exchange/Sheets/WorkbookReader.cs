using System.Globalization;
using MiniExcelLibs;

namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>The first sheet of an Excel workbook. Formulas are not calculated: what Excel had last shown is read.</summary>
internal static class WorkbookReader
{
    public static IEnumerable<SheetRow> Read(byte[] file, CancellationToken cancellationToken)
    {
        WorkbookGuard.Check(file);
        var rows = new List<SheetRow>();
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            int number = 0;
            foreach (IDictionary<string, object?> row in stream.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows.Add(new SheetRow(++number, [.. row.Values.Select(Text)]));
            }
        }
        // Whatever a library makes of a broken file, to whoever sent it there is one thing to say.
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            throw new SheetRefusedException("exchange.refused.unreadable", [], e);
        }

        return rows;
    }

    // With a comma: a dot in a whole number stands between thousands, as on Vietnamese paper.
    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ','),
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => SheetReader.Plain(cell.ToString()),
    };
}
