using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Mapping;

internal static class StatisticsMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new StatisticsPage
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
        Lead = p.LocalText("lead"),
        Figures = [.. p.Blocks("figures").Select(b => FigureOf(b.Properties))],
    };

    private static StatisticsFigure FigureOf(PropertyReader p) => new()
    {
        AsOf = p.Day("asOf") is DateOnly day ? PartialDate.FromStored(day, p.Text("precision")) : null,
        Metric = p.Text("metric") ?? "ocop-products",
        Label = p.LocalText("label"),
        Scope = p.LocalText("scope"),
        Total = p.Integer("total"),
        Star5 = p.Integer("star5"),
        Star4 = p.Integer("star4"),
        Star3 = p.Integer("star3"),
        Star3OrMore = p.Integer("star3OrMore"),
        Subjects = p.Integer("subjects"),
        Value = p.LocalText("value")?.Value,
        Unit = p.LocalText("unit"),
        Note = p.LocalText("note"),
        Sources = p.Links("sources"),
    };
}
