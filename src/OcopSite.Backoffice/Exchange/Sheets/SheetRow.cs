namespace OcopSite.Backoffice.Exchange.Sheets;

/// <param name="Number">As the spreadsheet counts it, from 1; the header is the first.</param>
/// <param name="Cells">In the order of the header, trimmed; an empty cell is an empty text.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
