using Lucene.Net.Index;
using Lucene.Net.Util;

namespace OcopSite.Search.Querying;

/// <summary>Counts the values of one facet in one segment, by their numbers there.</summary>
internal sealed class SegmentFacet(string name, string fieldName, SortedSetDocValues values)
{
    private readonly int[] counts = new int[values.ValueCount];

    public string Name => name;

    public string Field => fieldName;

    public void Count(int doc)
    {
        values.SetDocument(doc);
        for (var value = values.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = values.NextOrd())
            counts[value]++;
    }

    public void AddTo(Dictionary<string, int> totals)
    {
        var bytes = new BytesRef();
        for (var value = 0; value < counts.Length; value++)
        {
            if (counts[value] == 0)
                continue;
            values.LookupOrd(value, bytes);
            var text = bytes.Utf8ToString();
            totals[text] = totals.GetValueOrDefault(text) + counts[value];
        }
    }
}
