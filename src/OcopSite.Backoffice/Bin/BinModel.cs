using OcopSite.Backoffice.Lists;

namespace OcopSite.Backoffice.Bin;

public sealed record BinModel(IReadOnlyList<DocumentSummary> Items, string? Error);
