using System.Globalization;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Search;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Search;

internal static class ItemProjections
{
    public static SearchDocument Of(SearchDocument head, Producer producer, ProjectionContext context) => head with
    {
        Summary = Text(producer.Summary),
        Types = [context.Texts.Label(LabelLists.ProducerKind, producer.Kind)],
        Places = [.. context.Names(producer.Where), Text(producer.Address)],
        Facts = [.. Claims(producer), .. context.Site.ProductsOf(producer).Select(p => p.Name)],
        Body = PlainText.Of(producer.Story),
        Facets = Facets(context, producer.Where, (FacetKeys.ProducerKind, producer.Kind)),
        Latitude = context.PositionOf(producer.Location, producer.Where)?.Latitude,
        Longitude = context.PositionOf(producer.Location, producer.Where)?.Longitude,
    };

    public static SearchDocument Of(SearchDocument head, Event happening, ProjectionContext context) => head with
    {
        Summary = Text(happening.Summary),
        // An event is asked for by its year as much as by its kind.
        Types = [context.Texts.Label(LabelLists.EventKind, happening.Kind), happening.When.Starts is PartialDate year ? year.First.Year.ToString(CultureInfo.InvariantCulture) : ""],
        Places = [happening.LocalityName ?? "", Text(happening.Venue), .. context.NamesOf<Locality>(happening.LocalityId is Guid id ? [id] : [])],
        Facts =
        [
            .. Claims(happening), .. happening.Organisers.Select(o => o.Value), .. happening.Chairs.Select(c => $"{c.Name} {c.Title} {c.Organisation}"),
            .. happening.Agenda.Select(a => $"{a.Topic} {a.Speaker}"), .. happening.Papers.Select(p => $"{p.Title} {p.Author}"),
            happening.When.Starts is PartialDate starts ? Wording.Date(starts, head.Language) : Text(happening.LunarDate),
        ],
        Body = PlainText.Of(happening.Body),
        SortDate = happening.When.Starts is PartialDate date ? VietnamTime.FromLocal(date.First.ToDateTime(TimeOnly.MinValue)) : head.SortDate,
        Facets = Facets(context, new Whereabouts(happening.LocalityId, null, null), (FacetKeys.EventKind, happening.Kind)),
    };

    public static SearchDocument Of(SearchDocument head, Place place, ProjectionContext context) => head with
    {
        Summary = Text(place.Summary),
        Types = [context.Texts.Label(LabelLists.PlaceKind, place.Kind)],
        Places = context.Names(place.Where),
        Facts = [.. Claims(place), Text(place.OpeningHours), .. context.NamesOf<Product>(place.ProductIds)],
        Body = PlainText.Of(place.Body),
        Facets = Facets(context, place.Where, (FacetKeys.PlaceKind, place.Kind)),
        Latitude = context.PositionOf(place.Location, place.Where)?.Latitude,
        Longitude = context.PositionOf(place.Location, place.Where)?.Longitude,
    };

    public static SearchDocument Of(SearchDocument head, Trail trail, ProjectionContext context) => head with
    {
        IsBackground = true,
        Summary = Text(trail.Summary),
        Types = [context.Texts.Label(LabelLists.ItemKind, trail.ContentType), context.Texts.Label(LabelLists.TrailTheme, trail.Theme)],
        Places = [.. context.NamesOf<PublishedItem>(trail.Stops.Select(s => s.AtId))],
        Facts = [.. Claims(trail), .. trail.Stops.SelectMany(s => new[] { Text(s.Title), Text(s.Text) })],
        Body = PlainText.Of(trail.Body),
    };

    public static SearchDocument Of(SearchDocument head, Locality locality, ProjectionContext context) => head with
    {
        Summary = Text(locality.Summary),
        OtherNames = [Text(locality.OfficialName), .. locality.FormerNames],
        Types = [context.Texts.Label(LabelLists.LocalityKind, locality.Kind)],
        Places = [.. context.Site.LocalityHistory.PredecessorsOf(locality).Select(l => l.Name), .. context.NamesOf<Locality>(locality.SucceededByIds)],
        Facts = [.. Claims(locality), Text(locality.KnownFor)],
        Latitude = locality.Location?.Latitude,
        Longitude = locality.Location?.Longitude,
    };

    public static SearchDocument Of(SearchDocument head, Article article, ProjectionContext context) => head with
    {
        IsBackground = true,
        Summary = Text(article.Lead),
        Types = [context.Texts.Label(LabelLists.ArticleKind, article.Kind)],
        Facts = [.. article.Tags, .. Claims(article)],
        Body = PlainText.Of(article.Body),
        SortDate = article.PublishedOn is DateTime published ? VietnamTime.FromLocal(published) : head.SortDate,
        Facets = new Dictionary<string, IReadOnlyList<string>> { [FacetKeys.ArticleKind] = [article.Kind] },
    };

    public static SearchDocument Of(SearchDocument head, Page page) => head with
    {
        IsBackground = true,
        Summary = Text(page.Summary),
        Body = string.Join('\n', [PlainText.Of(page.Body), .. page.Blocks.Select(Text)]),
    };

    public static SearchDocument Of(SearchDocument head, StatisticsPage page) => head with
    {
        IsBackground = true,
        Summary = Text(page.Lead),
        Body = string.Join('\n', page.Figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Label} {f.Scope} {f.Total} {f.Value} {f.Note}"))),
    };

    private static string Text(LocalText? text) => text?.Value ?? "";

    private static string Text(PageBlock block) => block switch
    {
        RichTextBlock text => PlainText.Of(text.Html),
        FigureBlock figure => Text(figure.Caption),
        QuoteBlock quote => $"{quote.Quote} {quote.Attribution}",
        CallToActionBlock call => call.Text.Value,
        QuestionBlock question => $"{question.Question} {PlainText.Of(question.Answer)}",
        _ => "",
    };

    private static IEnumerable<string> Claims(SourcedItem item) => item.Evidence.Select(e => e.Claim.Value);

    private static Dictionary<string, IReadOnlyList<string>> Facets(ProjectionContext context, Whereabouts where, (string Key, string Value) kind) => new()
    {
        [kind.Key] = [kind.Value],
        [FacetKeys.Locality] = [.. context.LocalityKey(where.LocalityId)],
        [FacetKeys.District] = [.. context.LocalityKey(where.FormerDistrictId)],
    };
}
