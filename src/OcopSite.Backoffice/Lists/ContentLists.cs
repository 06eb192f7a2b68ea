using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>Answers lists from the index.</summary>
public sealed class ContentLists(IDocumentIndex index, TimeProvider clock)
{
    public ContentPage Answer(ContentQuery query)
    {
        IReadOnlyList<string> words = FoldedText.Words(query.Text);
        DateTimeOffset now = clock.GetUtcNow();
        DocumentSummary[] found =
        [
            .. index.All.Where(d =>
                d.Trashed == (query.State == DocumentState.Trashed)
                && (query.Type is null || d.ContentType == query.Type)
                && (query.State is null || d.State == query.State)
                && (query.Untranslated is null || d.UntranslatedCultures.Contains(query.Untranslated))
                && (query.Writer is null || d.WriterId == query.Writer)
                && (query.Certificate is null || CertificateOf(d, now) == query.Certificate)
                && FoldedText.Holds(d.Folded, words)),
        ];
        int page = Math.Clamp(query.Page, 1, Math.Max(1, (found.Length + ContentQuery.PageSize - 1) / ContentQuery.PageSize));
        return new ContentPage(query with { Page = page }, [.. Sorted(found, query.Sort).Skip((page - 1) * ContentQuery.PageSize).Take(ContentQuery.PageSize)], found.Length);
    }

    /// <summary>What the recognition that counts is worth: the one in force, else the newest.</summary>
    public static RecognitionState? CertificateOf(DocumentSummary document, DateTimeOffset now)
        => (document.Recognitions.CurrentAt(now) ?? document.Recognitions.All.FirstOrDefault())?.StateAt(now);

    private static IEnumerable<DocumentSummary> Sorted(DocumentSummary[] found, ContentSort sort) => sort switch
    {
        ContentSort.Name => found.OrderBy(d => d.NameIn(Content.Cultures.Vietnamese), VietnameseAlphabet.Comparer),
        ContentSort.Tree => found.OrderBy(d => d.ParentId).ThenBy(d => d.SortOrder),
        ContentSort.Certificate => found.OrderBy(d => d.Recognitions.All.Select(r => r.LastValidDay).Max() ?? DateOnly.MaxValue),
        _ => found.OrderByDescending(d => d.Updated),
    };
}
