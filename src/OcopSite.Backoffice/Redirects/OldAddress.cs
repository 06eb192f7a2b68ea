using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Redirects;

/// <summary>Addresses as people paste them: with the site in front, the language, capitals, or what comes behind.</summary>
internal static class OldAddress
{
    private const int Longest = 500;

    // Never asked of pages.
    private static readonly string[] Reserved = ["admin", "api", "media", "umbraco", "health", "_content"];

    /// <summary>The path under the root of a language, for example <c>/san-pham/ten-cu</c>.</summary>
    /// <returns><see langword="null"/> for what cannot be the address of a page.</returns>
    public static string? Read(string typed, LanguageDefinition language)
    {
        string path = Uri.TryCreate(typed, UriKind.Absolute, out Uri? whole) && whole.Scheme is "http" or "https" ? Uri.UnescapeDataString(whole.AbsolutePath) : typed;
        path = "/" + path.Split('?', '#')[0].Trim('/').ToLowerInvariant();
        if (language.UrlPrefix.Length > 0 && (path + "/").StartsWith($"/{language.UrlPrefix}/", StringComparison.Ordinal)) path = path[(language.UrlPrefix.Length + 1)..];
        string[] segments = path.Split('/')[1..];
        bool isPath = path.Length is > 1 and <= Longest
            && !segments.Any(s => s.Length == 0 || s is "." or ".." || s.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "\\<>\"{}|^`:*".Contains(c, StringComparison.Ordinal)))
            && !Reserved.Contains(segments[0]);
        return isPath ? path : null;
    }
}
