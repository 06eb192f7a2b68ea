namespace OcopSite.Backoffice.Documents;

/// <summary>An earlier, or the present, state of a document.</summary>
/// <param name="Id">Umbraco's number.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="WriterId">The number of the member who wrote it.</param>
/// <param name="IsCurrent">It is the draft.</param>
/// <param name="IsPublished">Visitors read it.</param>
public sealed record DocumentVersion(int Id, DateTime WrittenAt, int WriterId, bool IsCurrent, bool IsPublished);
