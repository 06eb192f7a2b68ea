using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

internal static class DatasetData
{
    public static DatasetNode Of(StatisticsPage item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        PartialDate[] dates = [.. item.Figures.Select(f => f.AsOf).OfType<PartialDate>().OrderBy(d => d.First)];
        string[] sources = [.. item.Figures.SelectMany(f => f.Sources).Concat(item.Sources).Select(s => s.Url).Distinct()];
        return new DatasetNode(item.Name, item.Lead?.Value ?? item.Name, page.Absolute(item.Url))
        {
            Id = nodes.IdOf(item),
            Creator = nodes.Publisher(),
            InLanguage = page.Tag,
            DateModified = SchemaDates.Instant(item.Updated),
            TemporalCoverage = dates.Length > 0 ? $"{SchemaDates.Day(dates[0].First)}/{SchemaDates.Day(dates.Max(d => d.Last))}" : null,
            VariableMeasured = [.. item.Figures.Select(f => f.Label?.Value).OfType<string>().Distinct()],
            IsBasedOn = sources.Length > 0 ? sources : null,
        };
    }
}
