using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>Text with commas, semicolons or tabs between, in any Unicode encoding, as spreadsheets of all languages write it.</summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', ',', '\t'];

    public static IEnumerable<SheetRow> Read(byte[] file)
    {
        string text = Decode(file);
        string first = FirstLine(text);
        // Excel's own way of saying what stands between.
        bool told = first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5;
        char separator = told ? first[4] : Separators.MaxBy(s => Outside(first, s));
        if (Outside(first, separator) >= SheetLimits.Columns) throw new SheetRefusedException("exchange.refused.columns", [SheetLimits.Columns]);
        try
        {
            return [.. Rows(text, separator).Skip(told ? 1 : 0)];
        }
        catch (CsvHelperException e)
        {
            throw new SheetRefusedException("exchange.refused.unreadable", [], e);
        }
    }

    public static async Task WriteAsync(Stream to, IAsyncEnumerable<IReadOnlyList<string?>> rows, CultureInfo culture, CancellationToken cancellationToken)
    {
        // With the mark, Excel takes it for Unicode; with the separator of its language, it finds the columns.
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = culture.NumberFormat.NumberDecimalSeparator == "," ? ";" : ",", NewLine = "\r\n", ShouldQuote = _ => true });
        await foreach (IReadOnlyList<string?> row in rows.WithCancellation(cancellationToken))
        {
            foreach (string? cell in row) csv.WriteField(FormulaGuard.Guarded(cell));
            await csv.NextRecordAsync();
        }
    }

    private static IEnumerable<SheetRow> Rows(string text, char separator)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
            MaxFieldSize = SheetLimits.FileBytes,
        });
        while (parser.Read())
        {
            if (parser.Count > SheetLimits.Columns) throw new SheetRefusedException("exchange.refused.columns", [SheetLimits.Columns]);
            yield return new SheetRow(parser.Row, [.. parser.Record!.Select(SheetReader.Plain)]);
        }
    }

    private static string Decode(byte[] file)
    {
        Encoding encoding = file switch
        {
            [0xff, 0xfe, ..] => Encoding.Unicode,
            [0xfe, 0xff, ..] => Encoding.BigEndianUnicode,
            // Letters of Latin script in two bytes each, without the mark.
            [_, 0, _, 0, ..] => Encoding.Unicode,
            // A picture, a program: no text at all.
            _ when file.Contains((byte)0) => throw new SheetRefusedException("exchange.refused.unreadable", []),
            _ => new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        try
        {
            string text = encoding.GetString(file).TrimStart('\ufeff');
            return text.Contains('\0') ? throw new SheetRefusedException("exchange.refused.unreadable", []) : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new SheetRefusedException("exchange.refused.encoding", [], e);
        }
    }

    private static string FirstLine(string text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') quoted = !quoted;
            else if (text[i] is '\n' or '\r' && !quoted) return text[..i];
        }

        return text;
    }

    private static int Outside(string line, char separator)
    {
        bool quoted = false;
        int count = 0;
        foreach (char c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) count++;
        }

        return count;
    }
}
