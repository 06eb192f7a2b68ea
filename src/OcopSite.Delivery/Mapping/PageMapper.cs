using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class PageMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Page
    {
        Id = head.Id,
        ContentType = head.ContentType,
        Culture = head.Culture,
        Name = head.Name,
        Url = head.Url,
        Alternates = head.Alternates,
        Created = head.Created,
        Updated = head.Updated,
        Seo = p.Seo(),
        Evidence = p.Evidence(),
        Sources = p.Links("sources"),
        SourceNote = p.LocalText("sourceNote"),
        NameUnverified = p.Flag("nameUnverified"),
        Summary = p.LocalText("summary"),
        Body = p.Html("body"),
        Blocks = [.. p.Blocks("blocks").Select(b => BlockOf(b.Type, b.Properties)).OfType<PageBlock>()],
        Images = p.Images("images"),
    };

    private static PageBlock? BlockOf(string type, PropertyReader p) => type switch
    {
        ContentTypes.RichTextBlock when p.Html("text") is LocalText html => new RichTextBlock(html),
        ContentTypes.FigureBlock when p.Image("image") is Image image => new FigureBlock(image, p.LocalText("caption")),
        ContentTypes.QuoteBlock when p.LocalText("quote") is LocalText quote => new QuoteBlock(quote, p.LocalText("attribution")),
        ContentTypes.CallToActionBlock when p.LocalText("text") is LocalText text => new CallToActionBlock(text, p.Links("link").FirstOrDefault()),
        ContentTypes.QuestionBlock when p.LocalText("question") is LocalText question && p.Html("answer") is LocalText answer => new QuestionBlock(question, answer),
        _ => null,
    };
}
