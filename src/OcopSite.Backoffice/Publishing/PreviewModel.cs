using OcopSite.Backoffice.Documents;

namespace OcopSite.Backoffice.Publishing;

/// <param name="Culture">The language shown.</param>
/// <param name="Urls">The address of the draft in each language.</param>
/// <param name="OnPhone">Shown as wide as a phone.</param>
/// <param name="Until">When the addresses stop working, UTC.</param>
public sealed record PreviewModel(DocumentDraft Draft, string Culture, IReadOnlyDictionary<string, string> Urls, bool OnPhone, DateTime Until);
