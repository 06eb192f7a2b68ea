namespace OcopSite.Browser.Tests.Crawling;

/// <summary>Every address inside the site that can be reached by following links.</summary>
public sealed class SiteCrawl
{
    // Beside the front pages: what no page links to, but people see.
    private static readonly string[] Starts =
    [
        "/", "/en/", "/tim-kiem/?q=nuoc+mam", "/en/search/?q=fish+sauce", "/tim-kiem/?q=khongcogihet", "/tim-kiem/?near=10.93,108.10", "/en/search/?near=10.93,108.10", "/ngoai-tuyen/", "/en/offline/",
    ];

    private readonly Dictionary<string, CrawledAnswer> _answers = [];

    private SiteCrawl()
    {
    }

    public IEnumerable<CrawledAnswer> Answers => _answers.Values;

    public IEnumerable<CrawledAnswer> Pages => Answers.Where(a => a.IsPage);

    public CrawledAnswer? Find(string path) => _answers.GetValueOrDefault(path);

    public static async Task<SiteCrawl> RunAsync(string address)
    {
        var site = new Uri(address);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site };
        var crawl = new SiteCrawl();
        HashSet<string> seen = [.. Starts];
        Queue<(string Path, string FoundOn)> open = new(Starts.Select(s => (s, "")));
        while (open.TryDequeue(out (string Path, string FoundOn) next))
        {
            CrawledAnswer answer = await AskAsync(client, next.Path, next.FoundOn);
            crawl._answers.Add(next.Path, answer);
            if (answer.Status != 200) continue;
            foreach (string link in Links.In(answer))
                if (Inside(new Uri(site, answer.Path), link) is string path && IsFollowed(path, answer.Path) && seen.Add(path)) open.Enqueue((path, answer.Path));
        }

        return crawl;
    }

    private static async Task<CrawledAnswer> AskAsync(HttpClient client, string path, string foundOn)
    {
        using HttpResponseMessage response = await client.GetAsync(path);
        string type = response.Content.Headers.ContentType?.MediaType ?? "";
        string text = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) ? await response.Content.ReadAsStringAsync() : "";
        return new CrawledAnswer(path, (int)response.StatusCode, type, text, foundOn);
    }

    /// <summary>The address within the site, if it is one.</summary>
    private static string? Inside(Uri page, string link)
        => Uri.TryCreate(page, link, out Uri? target) && target.Scheme.StartsWith("http", StringComparison.Ordinal) && target.Authority == page.Authority ? target.PathAndQuery : null;

    // Filters multiply: each is followed from the list as it stands, none from a list that is filtered already. Pages of a list are not filters.
    private static bool IsFollowed(string path, string from)
        => !path.Contains('?', StringComparison.Ordinal) || path.Contains("?page=", StringComparison.Ordinal)
            || (!path.Contains('&', StringComparison.Ordinal) && !from.Contains('?', StringComparison.Ordinal));
}
