namespace OcopSite.Umbraco.Transfer;

/// <summary>What a document or media item was, beyond what saving it again would give it.</summary>
/// <param name="Published">When the published version was written.</param>
/// <param name="Updated">When the newest version was written.</param>
/// <param name="Cultures">By culture; empty text for what does not vary.</param>
public sealed record ItemHistory(
    Guid Key, int SortOrder, DateTime Created, DateTime Published, DateTime Updated, IReadOnlyDictionary<string, CultureHistory> Cultures);
