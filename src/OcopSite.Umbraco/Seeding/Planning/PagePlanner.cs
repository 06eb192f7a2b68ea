using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Pages of the programme, articles, and the sections they hang in.</summary>
internal static class PagePlanner
{
    public static SeedDocument Page(SeedRecord page, SeedContext context)
    {
        Guid key = ContentKeys.Of("page", page.Id);
        return context
            .Document("page", page.Id, key == context.Sections.About ? context.Sections.Home : context.Sections.About, ContentTypes.Page, page.RequiredTranslated("title"))
            .Set("summary", page.RequiredTranslated("summary"))
            .RichText("body", page.RequiredTranslated("body"))
            .Links("sources", [.. page.Texts("sources")])
            .Images("images", context.Illustrations.ForPage(page.Id))
            .Build();
    }

    public static SeedDocument Article(SeedRecord article, SeedContext context, IReadOnlySet<Guid> known)
    {
        List<Guid> about = [];
        foreach (string reference in article.Texts("about"))
        {
            if (SeedText.Reference(article, "about", reference, known) is Guid key) about.Add(key);
        }

        SeedRecord? tags = article.Record("tags");
        return context
            .Document("article", article.Id, context.Sections.News, ContentTypes.Article, article.RequiredTranslated("title"))
            .Choice("kind", article.RequiredChoice("kind", Vocabulary.ArticleKinds))
            .Set("lead", article.RequiredTranslated("lead"))
            .RichText("body", article.RequiredTranslated("body"))
            .Set("publishedOn", (object?)PublishedOn(article))
            .Tags("tags", [.. (tags?.Texts("vi") ?? []).Zip(tags?.Texts("en") ?? [], (vi, en) => new Translated(vi, en))])
            .PickMany("about", about)
            .Links("sources", [.. article.Texts("sources")])
            .Images("image", context.Illustrations.ForArticle(article.Id))
            .Build();
    }

    public static SeedDocument Section(string id, string contentType, SeedRecord section, SeedContext context) => context
        .Document("section", id, context.Sections.Home, contentType, section.RequiredTranslated("name"))
        .Set("lead", section.RequiredTranslated("lead"))
        .Images("shareImage", context.Illustrations.ForPage(id))
        .Build();

    private static DateTime? PublishedOn(SeedRecord article)
    {
        if (Content.Rules.PartialDate.TryParse(article.Required("publishedOn"), false, out Content.Rules.PartialDate date)) return date.First.ToDateTime(TimeOnly.MinValue);
        article.Report("publishedOn", "is not a day (yyyy-MM-dd)");
        return null;
    }
}
