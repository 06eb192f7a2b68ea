namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>A table as somebody filled it in: the cells of the first row, and the rows below it.</summary>
public sealed record Sheet(IReadOnlyList<string> Header, IReadOnlyList<SheetRow> Rows);
