namespace OcopSite.Backoffice.Exchange.Importing;

/// <param name="Column">As the reader knows it.</param>
public sealed record PlannedChange(string Column, string Old, string New);
