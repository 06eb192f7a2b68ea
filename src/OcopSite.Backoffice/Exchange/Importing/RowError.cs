namespace OcopSite.Backoffice.Exchange.Importing;

/// <param name="Column">As the reader knows it; empty where it is about the whole row.</param>
/// <param name="Message">In the reader's language.</param>
public sealed record RowError(string Column, string Message);
