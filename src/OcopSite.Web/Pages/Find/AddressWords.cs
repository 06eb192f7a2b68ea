using OcopSite.Content.Schema;
using OcopSite.Search;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Find;

/// <summary>What an address says in words.</summary>
/// <param name="Text">Its last part: what somebody was looking for.</param>
/// <param name="All">All of it.</param>
public sealed record AddressWords(string Text, string All)
{
    private static readonly char[] Joints = ['-', '_', '+', '.', ' '];

    // What files were called on other sites, not what they were about.
    private static readonly string[] Endings = ["html", "htm", "php", "aspx", "index"];

    public static AddressWords Of(string path, LanguageDefinition language)
    {
        string[] parts = [.. SiteLanguages.RoutePath(language, path).Split('/').Select(Words).Where(w => w.Length > 0)];
        return new AddressWords(Cut(parts.LastOrDefault("")), Cut(string.Join(' ', parts)));
    }

    private static string Words(string segment)
        => string.Join(' ', segment.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Where(w => !Endings.Contains(w, StringComparer.OrdinalIgnoreCase)));

    private static string Cut(string text) => text.Length > SearchQuery.MaxTextLength ? text[..SearchQuery.MaxTextLength] : text;
}
