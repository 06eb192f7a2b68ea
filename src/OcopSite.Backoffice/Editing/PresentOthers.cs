namespace OcopSite.Backoffice.Editing;

/// <summary>Who else has a document open, as the page's script reads it.</summary>
/// <param name="Others">Their names.</param>
internal sealed record PresentOthers(IReadOnlyList<string> Others);
