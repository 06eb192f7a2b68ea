namespace OcopSite.Backoffice.Forms;

/// <summary>What was taken out of a text before it was stored.</summary>
/// <param name="What">In the reader's language.</param>
/// <param name="Sent">The text as it was sent, so that nothing is lost.</param>
public sealed record RemovedNote(string What, string Sent);
