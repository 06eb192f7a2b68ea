using System.Text;

namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>Reads a table whatever it is: the bytes tell, not the name.</summary>
internal static class SheetReader
{
    private static readonly byte[] Zip = [0x50, 0x4b, 0x03, 0x04];
    private static readonly byte[] OldExcel = [0xd0, 0xcf, 0x11, 0xe0];

    /// <exception cref="SheetRefusedException">It cannot be read, or is too large.</exception>
    public static async Task<Sheet> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        byte[] bytes = await BytesAsync(file, cancellationToken);
        if (bytes.Length == 0) throw new SheetRefusedException("exchange.refused.empty", []);
        if (bytes.AsSpan().StartsWith(OldExcel)) throw new SheetRefusedException("exchange.refused.oldExcel", []);
        List<SheetRow> rows = [.. (bytes.AsSpan().StartsWith(Zip) ? WorkbookReader.Read(bytes, cancellationToken) : CsvTable.Read(bytes)).Where(r => r.Cells.Any(c => c.Length > 0))];
        if (rows.Count == 0) throw new SheetRefusedException("exchange.refused.empty", []);
        if (rows.Count > SheetLimits.Rows + 1) throw new SheetRefusedException("exchange.refused.rows", [SheetLimits.Rows]);

        IReadOnlyList<string> header = rows[0].Cells;
        return new Sheet(header, [.. rows.Skip(1).Select(r => r with { Cells = [.. Enumerable.Range(0, header.Count).Select(i => i < r.Cells.Count ? r.Cells[i] : "")] })]);
    }

    /// <summary>A cell as it was typed: an apostrophe that keeps a spreadsheet from calculating is no part of the text.</summary>
    public static string Plain(string? cell) => FormulaGuard.Bare((cell ?? "").ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC));

    private static async Task<byte[]> BytesAsync(Stream file, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (kept.Length + read > SheetLimits.FileBytes) throw new SheetRefusedException("exchange.refused.large", [SheetLimits.FileBytes / 1024 / 1024]);
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
