using System.Globalization;
using OcopSite.Content.Schema;
using OcopSite.Search;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Api;

/// <summary>The query parameters of a search, as they came. Facets are read beside them.</summary>
internal sealed record SearchRequest(string? Q, string? Lang, string[]? Kind, string? Take, string? Skip, string? Sort, string? Near, string? Within)
{
    private const int DefaultTake = 10;
    private const double MaxWithin = 20_000;

    private static readonly string[] Sorts = [.. SearchKeys.SortsOf(isNear: true), "oldest", "stars"];

    public bool IsCut => Q?.Length > SearchQuery.MaxTextLength;

    /// <summary>What is wrong, by parameter.</summary>
    public Dictionary<string, string[]> Validate(ContentSchema schema)
    {
        string[] languages = [.. schema.Languages.Select(l => SiteLanguages.Tag(l.IsoCode))];
        Dictionary<string, string[]> errors = [];
        if (Lang is not null && !languages.Contains(Lang)) errors["lang"] = [OneOf(languages)];
        if (Kinds.Any(k => !SearchKeys.Kinds.Contains(k))) errors["kind"] = [OneOf(SearchKeys.Kinds)];
        if (Number(Take, DefaultTake) is not (>= 1 and <= SearchQuery.MaxTake)) errors["take"] = [$"Must be a whole number from 1 to {SearchQuery.MaxTake}."];
        if (Number(Skip, 0) is not >= 0) errors["skip"] = ["Must be a whole number, 0 or more."];
        if (Sort is not null && !Sorts.Contains(Sort)) errors["sort"] = [OneOf(Sorts)];
        if (!string.IsNullOrEmpty(Near) && Point is null) errors[NearPoint.Key] = ["Must be latitude,longitude in degrees, such as 10.93,108.1."];
        if (Point is null && Sort == "distance") errors["sort"] = ["The distance needs near=latitude,longitude."];
        if (!string.IsNullOrEmpty(Within) && Kilometres is null) errors["within"] = ["Must be a number of kilometres, more than 0."];
        return errors;
    }

    public LanguageDefinition LanguageIn(ContentSchema schema)
        => schema.Languages.FirstOrDefault(l => SiteLanguages.Tag(l.IsoCode) == Lang) ?? schema.Languages.Single(l => l.IsDefault);

    /// <summary>The search asked for. Call it only when <see cref="Validate"/> found nothing.</summary>
    public SearchQuery ToQuery(LanguageDefinition language, IQueryCollection query) => new()
    {
        Text = IsCut ? Q![..SearchQuery.MaxTextLength] : Q ?? "",
        Language = SiteLanguages.Tag(language.IsoCode),
        Kinds = Kinds,
        Facets = SearchKeys.Facets
            .Select(f => (Facet: f, Values: (IReadOnlyList<string>)[.. query[f].OfType<string>().Where(v => v.Length > 0)]))
            .Where(f => f.Values.Count > 0)
            .ToDictionary(f => f.Facet, f => f.Values),
        Take = Number(Take, DefaultTake)!.Value,
        Skip = Number(Skip, 0)!.Value,
        Near = Point?.Position,
        WithinKilometres = Kilometres,
        Sort = SearchKeys.SortOf(Sort),
    };

    private NearPoint? Point => NearPoint.Parse(Near ?? "");

    private double? Kilometres
        => double.TryParse(Within, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number is > 0 and <= MaxWithin ? number : null;

    private string[] Kinds => [.. (Kind ?? []).Where(k => k.Length > 0)];

    private static string OneOf(IEnumerable<string> values) => $"Must be one of {string.Join(", ", values)}.";

    private static int? Number(string? text, int otherwise)
        => string.IsNullOrEmpty(text) ? otherwise : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
