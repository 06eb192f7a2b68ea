namespace OcopSite.Content;

/// <summary>Keys of seeded items. They are deterministic so that links, search judgements and re-imports agree.</summary>
public static class ContentKeys
{
    /// <summary>The key of <c>{kind}/{id}</c>, for example <c>product/rong-nho-tuoi-hai-nam</c>.</summary>
    public static Guid Of(string kind, string id) => UuidV5.Create(UuidV5.UrlNamespace, $"ocop:{kind}/{id}");
}
