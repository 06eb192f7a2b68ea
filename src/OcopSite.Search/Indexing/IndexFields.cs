using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>Names of the fields of the index: one Lucene document a record, with all its languages.</summary>
internal static class IndexFields
{
    /// <summary>Raised with every change of fields or analysis, so that an index of before is rebuilt and not misread.</summary>
    public const string Schema = "4";

    public const string Id = "id";
    public const string Kind = "kind";
    public const string Language = "language";
    public const string Date = "date";
    public const string Stars = "stars";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";

    /// <summary>Whole names as one term, folded; and the same with accents.</summary>
    public const string WholeName = "whole";
    public const string WholeNameExact = "whole-exact";

    /// <summary>The beginnings of the words of names, for suggestions.</summary>
    public const string NameStarts = "name-starts";

    private const string FacetMark = "facet.";
    private const char Joint = ' ';

    public static string Of(Tier tier) => tier switch
    {
        Tier.Exact => "exact",
        Tier.Folded => "folded",
        Tier.Pairs => "pairs",
        Tier.ExactPairs => "exact-pairs",
        _ => "english",
    };

    /// <summary>A word behind its folded form ("dua dứa"), so that the accented forms of a folded word stand together.</summary>
    public static string Form(string folded, string word) => $"{folded}{Joint}{word}";

    public static (string Folded, string Word) TakeForm(string term)
        => term.IndexOf(Joint, StringComparison.Ordinal) is var joint ? (term[..joint], term[(joint + 1)..]) : default;

    public static string Pair(string first, string second) => $"{first}{Joint}{second}";

    public static string Shown(string language) => $"{language}.shown";

    public static string SortName(string language) => $"{language}.sort-name";

    /// <summary>Beginnings of names, as phrases that many names begin with.</summary>
    public static string Phrases(string language) => $"{language}.phrases";

    public static string Facet(string name) => FacetMark + name;

    /// <summary>The facet a field holds, or null.</summary>
    public static string? FacetName(string field) => field.StartsWith(FacetMark, StringComparison.Ordinal) ? field[FacetMark.Length..] : null;
}
