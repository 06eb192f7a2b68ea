namespace OcopSite.Backoffice.Forms;

/// <summary>A rich text that holds nothing but what it may.</summary>
/// <param name="Removed">How many things of each of <see cref="RemovedKinds"/> were taken out of it.</param>
internal sealed record CleanedText(string Markup, IReadOnlyDictionary<string, int> Removed);
