using OcopSite.Search;

namespace OcopSite.Benchmarks.Search;

internal static class RecordText
{
    /// <summary>Everything but the name.</summary>
    public static string Of(SearchDocument d) => string.Join(' ', [.. d.OtherNames, .. d.Types, d.Producer, .. d.Places, d.Summary, .. d.Facts, d.Body]);
}
