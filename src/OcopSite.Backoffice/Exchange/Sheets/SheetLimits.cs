namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>More than any table of the programme, and less than would burden the site.</summary>
public static class SheetLimits
{
    public const int FileBytes = 10 * 1024 * 1024;
    public const int Rows = 5_000;
    public const int Columns = 300;

    /// <summary>What a workbook may unpack to.</summary>
    public const long UnpackedBytes = 200 * 1024 * 1024;

    /// <summary>What Excel takes in a cell.</summary>
    public const int CellCharacters = 32_767;
}
