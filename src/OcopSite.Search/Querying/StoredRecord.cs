using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Search;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>What the index keeps of a record to show it in one language.</summary>
internal sealed record StoredRecord(Guid Id, string Kind, string Url, string Name, string Summary, string Text)
{
    public static StoredRecord Load(IndexSearcher searcher, int document, string language)
    {
        string[] fields =
        [
            IndexFields.Id, IndexFields.Kind, IndexFields.Url(language), IndexFields.Title(language), IndexFields.Summary(language), IndexFields.Text(language),
        ];
        var stored = searcher.Doc(document, fields.ToHashSet(StringComparer.Ordinal));
        return new StoredRecord(
            Guid.ParseExact(Get(stored, fields[0]), "N"), Get(stored, fields[1]), Get(stored, fields[2]), Get(stored, fields[3]), Get(stored, fields[4]), Get(stored, fields[5]));
    }

    private static string Get(Document stored, string field) => stored.Get(field, CultureInfo.InvariantCulture) ?? "";
}
