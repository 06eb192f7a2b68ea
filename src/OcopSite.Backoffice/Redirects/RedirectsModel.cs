using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Redirects;

/// <param name="Text">What was looked for.</param>
/// <param name="Page">From 1.</param>
public sealed record RedirectsModel(string Text, IReadOnlyList<RedirectLine> Lines, int Total, int Page, int PageSize, RedirectInput Input, ContentSchema Schema)
{
    /// <summary>By field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}
