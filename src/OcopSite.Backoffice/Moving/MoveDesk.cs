using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using OcopSite.Engine.Published;

namespace OcopSite.Backoffice.Moving;

/// <summary>Shows first what moving would change, then moves; one document or many.</summary>
internal sealed class MoveDesk(AdminContext here, IDocumentDesk desk, IDocumentIndex index, DocumentPlaces places, IPublishedStore published, ContentSchema schema)
{
    private const int MostPlaces = 50;
    private const string NoRight = "move.error.right";

    public IResult Open(MoveParameters asked)
    {
        DocumentSummary[] documents = Found(asked.Keys);
        if (documents.Length == 0) return AdminResults.NotFound();
        if (!documents.Any(d => places.MayMove(here.Member, d))) return AdminResults.Forbidden();
        DocumentSummary? place = Place(asked.To);
        return Show(documents, place, AddressWords.Text(asked.Text), place is null && asked.Look is not null ? "move.error.none" : null);
    }

    public async Task<IResult> MoveAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        DocumentSummary[] documents = Found(form["key"]);
        if (documents.Length == 0) return AdminResults.NotFound();
        if (!documents.Any(d => places.MayMove(here.Member, d))) return AdminResults.Forbidden();
        if (Place(form["to"]) is not DocumentSummary place) return Show(documents, null, null, "move.error.none", StatusCodes.Status400BadRequest);

        int done = 0;
        foreach (DocumentSummary document in documents)
            if (await MoveAsync(document, place, cancellationToken)) done++;

        if (done == 0) return Show(documents, place, null, "move.error.nothing", StatusCodes.Status409Conflict);
        return AdminResults.SeeOther(documents is [var only]
            ? $"/admin/documents/{only.Key}?notice=moved"
            : AdminUrl.With($"/admin/content/{documents[0].ContentType}", ("done", $"{done}"), ("failed", $"{documents.Length - done}")));
    }

    public async Task<IResult> CopyAsync(Guid key, CancellationToken cancellationToken)
    {
        if (index.Find(key) is not { Trashed: false } document) return AdminResults.NotFound();
        if (!DocumentPlaces.MayCopy(here.Member, document)) return AdminResults.Forbidden();
        return AdminResults.SeeOther($"/admin/documents/{await desk.CopyAsync(key, here.Member, cancellationToken)}?notice=copied");
    }

    // Judged one after the other: the one before may have taken the name.
    private async Task<bool> MoveAsync(DocumentSummary document, DocumentSummary place, CancellationToken cancellationToken)
    {
        if (RefusalOf(document, place) is not null) return false;
        try
        {
            await desk.MoveAsync(document.Key, place.Key, here.Member, cancellationToken);
            return true;
        }
        catch (DocumentRefusedException)
        {
            // Counted with what was not done; it is where it was.
            return false;
        }
    }

    private IResult Show(DocumentSummary[] documents, DocumentSummary? place, string? text, string? error, int status = StatusCodes.Status200OK)
    {
        IReadOnlyList<string> words = FoldedText.Words(text);
        KeyValuePair<Guid, string>[] found =
        [
            .. documents.SelectMany(places.For).DistinctBy(p => p.Id).Where(p => FoldedText.Holds(p.Folded, words))
                .Select(p => KeyValuePair.Create(p.Key, places.PathOf(p, here.Culture))).OrderBy(p => p.Value, VietnameseAlphabet.Comparer),
        ];
        return AdminResults.Page<MoveView>(
            new MoveModel(documents, text, [.. found.Take(MostPlaces)])
            {
                HasMore = found.Length > MostPlaces,
                Place = place,
                Lines = place is null ? [] : [.. documents.Select(d => LineOf(d, place))],
                Error = error,
            },
            status);
    }

    private MoveLine LineOf(DocumentSummary document, DocumentSummary place) => new(
        document, RefusalOf(document, place), [.. schema.Languages.Select(l => ChangeOf(document, place, l)).OfType<AddressChange>()], places.Branch(document).Count() - 1);

    private AddressChange? ChangeOf(DocumentSummary document, DocumentSummary place, LanguageDefinition language)
    {
        if (published.Current.RouteOf(document.Key, language.IsoCode) is not DocumentRoute before || published.Current.RouteOf(place.Key, language.IsoCode) is not DocumentRoute above) return null;
        string after = $"{above.Path}{before.Path.Trim('/').Split('/')[^1]}/";
        return new AddressChange(language.IsoCode, PublicUrl.Of(language, before.Path), PublicUrl.Of(language, after));
    }

    private string? RefusalOf(DocumentSummary document, DocumentSummary place) => places.MayMove(here.Member, document) ? places.RefusalOf(document, place) : NoRight;

    private DocumentSummary[] Found(IEnumerable<string?> keys)
        => [.. keys.Select(k => Guid.TryParse(k, out Guid key) ? index.Find(key) : null).OfType<DocumentSummary>().Where(d => !d.Trashed).DistinctBy(d => d.Id)];

    private DocumentSummary? Place(string? key) => Guid.TryParse(key, out Guid chosen) && index.Find(chosen) is { Trashed: false } place ? place : null;
}
