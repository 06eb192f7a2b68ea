using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Mapping;

/// <summary>Where a link may lead: within the site, or out by one of a few schemes. A script is not an address.</summary>
internal static class AllowedUrl
{
    /// <summary>The address as it may stand in a page, or <see langword="null"/>; a bare host name is taken as https.</summary>
    public static string? Of(string? text)
    {
        string url = text?.Trim() ?? "";
        if (url.Length == 0 || url.Any(char.IsControl)) return null;
        if (url[0] is '#' or '?') return url;

        // Browsers read // and /\ as the start of a host.
        if (url[0] == '/') return url is ['/', '/' or '\\', ..] ? null : url;
        if (!url.Contains(':', StringComparison.Ordinal)) return url.Contains('.', StringComparison.Ordinal) ? $"https://{url}" : null;
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && RichTextRules.Schemes.Contains(absolute.Scheme) ? url : null;
    }
}
