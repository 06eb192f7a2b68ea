using OcopSite.Engine.Audit;

namespace OcopSite.Backoffice.Audit;

/// <param name="HasMore">There are older ones.</param>
public sealed record AuditModel(AuditFilter Filter, IReadOnlyList<TrailEntry> Entries, bool HasMore, IReadOnlyList<KeyValuePair<int, string>> Members, Func<int, string> NameOf);
