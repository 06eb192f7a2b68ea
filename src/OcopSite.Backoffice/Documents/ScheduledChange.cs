namespace OcopSite.Backoffice.Documents;

/// <summary>A document that will be published or taken away by itself.</summary>
/// <param name="At">UTC.</param>
/// <param name="Publishes">False where it is taken away.</param>
public sealed record ScheduledChange(Guid Key, string Culture, DateTime At, bool Publishes);
