using OcopSite.Content.Schema;

namespace OcopSite.Web.Pages.Routing;

/// <summary>Reads the language of an address from its first segment.</summary>
internal static class SiteLanguages
{
    /// <summary>The language whose prefix the path begins with, else the default one.</summary>
    public static LanguageDefinition OfPath(ContentSchema schema, string path)
        => schema.Languages.FirstOrDefault(l => l.UrlPrefix.Length > 0 && HasPrefix(path, l.UrlPrefix)) ?? schema.Languages.Single(l => l.IsDefault);

    /// <summary>The path without the prefix of its language, as routes and redirects are kept.</summary>
    public static string RoutePath(LanguageDefinition language, string path)
        => language.UrlPrefix.Length == 0 ? path : path[(language.UrlPrefix.Length + 1)..] is { Length: > 0 } rest ? rest : "/";

    /// <summary>The primary subtag, as <c>lang</c> and <c>hreflang</c> want it: <c>vi-VN</c> → <c>vi</c>.</summary>
    public static string Tag(string culture) => culture.Split('-')[0];

    private static bool HasPrefix(string path, string prefix)
        => path.AsSpan(1).StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == prefix.Length + 1 || path[prefix.Length + 1] == '/');
}
