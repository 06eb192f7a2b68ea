namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>The kinds of file that tables are read from and written to.</summary>
public enum SheetFormat
{
    Xlsx,
    Csv,
}
