using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>Names of the fields of the index: one Lucene document a record, with all its languages.</summary>
internal static class IndexFields
{
    /// <summary>Raised with every change of fields or analysis, so that an index of before is rebuilt and not misread.</summary>
    public const string Schema = "1";

    public const string Id = "id";
    public const string Kind = "kind";
    public const string Language = "language";
    public const string Date = "date";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";

    /// <summary>Whole names as one term, folded; and the same with accents.</summary>
    public const string WholeName = "whole";
    public const string WholeNameExact = "whole-exact";

    /// <summary>Every word of every role, for "how frequent is it" and "what forms has it". Not scored.</summary>
    private const string All = "all";
    private const string FacetMark = ".facet.";

    public static readonly string Words = In(All, Tier.Folded);
    public static readonly string Pairs = In(All, Tier.Pairs);
    public static readonly string Forms = In(All, Tier.Forms);

    public static string Of(Role role, Tier tier) => In(role.ToString().ToLowerInvariant(), tier);

    public static string Name(string language, Tier tier) => In($"{language}.name", tier);

    public static string Url(string language) => $"{language}.url";

    public static string Title(string language) => $"{language}.title";

    public static string Summary(string language) => $"{language}.summary";

    public static string Text(string language) => $"{language}.text";

    public static string SortName(string language) => $"{language}.sort-name";

    public static string Facet(string language, string name) => $"{language}{FacetMark}{name}";

    /// <summary>The facet a field holds in a language, or null.</summary>
    public static string? FacetName(string language, string field)
        => field.StartsWith(language + FacetMark, StringComparison.Ordinal) ? field[(language.Length + FacetMark.Length)..] : null;

    private static string In(string field, Tier tier) => $"{field}.{tier.ToString().ToLowerInvariant()}";
}
