using System.IO.Compression;
using System.Xml;

namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>Looks through a workbook before anything is made of it: what unpacks without end, defines entities or claims a million columns goes no further.</summary>
internal static class WorkbookGuard
{
    private const int MostParts = 500;
    private const string Workbook = "xl/workbook.xml";
    private const string Sheets = "xl/worksheets/";

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = SheetLimits.UnpackedBytes };

    /// <exception cref="SheetRefusedException">It is no workbook, or not one to be opened.</exception>
    public static void Check(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false));
            if (archive.Entries.Count > MostParts) throw new SheetRefusedException("exchange.refused.unreadable", []);
            if (archive.GetEntry(Workbook) is null || !archive.Entries.Any(IsSheet)) throw new SheetRefusedException("exchange.refused.noSheet", []);
            long left = SheetLimits.UnpackedBytes;
            foreach (ZipArchiveEntry part in archive.Entries) left -= Unpack(part, left);
            foreach (ZipArchiveEntry part in archive.Entries.Where(p => p.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || p.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
                CheckXml(part);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new SheetRefusedException("exchange.refused.unreadable", [], e);
        }
    }

    private static bool IsSheet(ZipArchiveEntry part) => part.FullName.StartsWith(Sheets, StringComparison.OrdinalIgnoreCase) && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    // What the archive says about the size of a part need not be true.
    private static long Unpack(ZipArchiveEntry part, long most)
    {
        using Stream content = part.Open();
        byte[] buffer = new byte[81920];
        long total = 0;
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            total += read;
            if (total > most) throw new SheetRefusedException("exchange.refused.bomb", []);
        }

        return total;
    }

    private static void CheckXml(ZipArchiveEntry part)
    {
        bool isSheet = IsSheet(part);
        using Stream content = part.Open();
        using var xml = XmlReader.Create(content, Strict);
        while (xml.Read())
        {
            if (!isSheet || xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row" && int.TryParse(xml.GetAttribute("r"), out int row) && row > SheetLimits.Rows * 4)
                throw new SheetRefusedException("exchange.refused.rows", [SheetLimits.Rows]);
            string? last = xml.LocalName switch
            {
                "c" => xml.GetAttribute("r"),
                "dimension" => xml.GetAttribute("ref")?.Split(':')[^1],
                _ => null,
            };
            if (last is not null && ColumnOf(last) > SheetLimits.Columns) throw new SheetRefusedException("exchange.refused.columns", [SheetLimits.Columns]);
        }
    }

    private static int ColumnOf(string reference)
    {
        int column = 0;
        foreach (char c in reference.TakeWhile(char.IsAsciiLetter).Take(6)) column = column * 26 + char.ToUpperInvariant(c) - 'A' + 1;
        return column;
    }
}
