namespace OcopSite.Content.Schema;

/// <summary>Public addresses: the route path of the Delivery API behind the prefix of its language.</summary>
public static class PublicUrl
{
    /// <summary><c>/products/x/</c> in English → <c>/en/products/x/</c>; the default language has no prefix.</summary>
    public static string Of(LanguageDefinition language, string routePath)
        => language.UrlPrefix.Length == 0 ? routePath : $"/{language.UrlPrefix}{routePath}";
}
