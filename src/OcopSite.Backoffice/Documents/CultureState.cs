namespace OcopSite.Backoffice.Documents;

/// <summary>How a document stands in one language.</summary>
/// <param name="Published">Whether visitors can read it.</param>
/// <param name="Edited">Whether the draft says something else than what is published.</param>
/// <param name="PublishedAt">When it was last published, UTC.</param>
/// <param name="PublishAt">When it is to be published, UTC.</param>
/// <param name="UnpublishAt">When it is to be taken away, UTC.</param>
public sealed record CultureState(bool Published, bool Edited, DateTime? PublishedAt, DateTime? PublishAt, DateTime? UnpublishAt);
