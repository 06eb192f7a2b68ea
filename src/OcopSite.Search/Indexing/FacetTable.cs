using Lucene.Net.Index;
using Lucene.Net.Util;

namespace OcopSite.Search.Indexing;

/// <summary>
/// The facet values of each document of one segment, in memory. Documents are many and the sets of values they have are few: a document has
/// the number of its set, and hits are counted by set.
/// </summary>
internal sealed class FacetTable
{
    private readonly FacetValue[] values;
    private readonly int[][] sets;
    private readonly int[] setOf;

    private FacetTable(FacetValue[] values, int[][] sets, int[] setOf) => (this.values, this.sets, this.setOf) = (values, sets, setOf);

    /// <summary>Every value that some document has, at the place of its number.</summary>
    public IReadOnlyList<FacetValue> Values => values;

    /// <summary>Every set of values that some document has, as their numbers.</summary>
    public IReadOnlyList<int[]> Sets => sets;

    public static FacetTable Read(AtomicReader reader, params IEnumerable<(string Facet, string Field)> fields)
    {
        List<FacetValue> values = [];
        List<(SortedSetDocValues Source, int First)> columns = [];
        foreach (var (facet, field) in fields)
        {
            if (reader.GetSortedSetDocValues(field) is not { } source)
                continue;
            columns.Add((source, values.Count));
            values.AddRange(ValuesOf(source).Select(value => new FacetValue(facet, value)));
        }
        List<int[]> sets = [];
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        var setOf = new int[reader.MaxDoc];
        for (var document = 0; document < setOf.Length; document++)
        {
            int[] numbers = [.. columns.SelectMany(column => NumbersOf(column.Source, document).Select(number => column.First + number))];
            var key = string.Join(' ', numbers);
            if (!known.TryGetValue(key, out setOf[document]))
            {
                known[key] = setOf[document] = sets.Count;
                sets.Add(numbers);
            }
        }
        return new FacetTable([.. values], [.. sets], setOf);
    }

    public ReadOnlySpan<int> Of(int document) => sets[setOf[document]];

    /// <summary>Adds documents to the counts of sets.</summary>
    public void Count(ReadOnlySpan<int> documents, Span<int> counts)
    {
        foreach (var document in documents)
            counts[setOf[document]]++;
    }

    /// <summary>A value's number, or −1.</summary>
    public int NumberOf(FacetValue value) => Array.IndexOf(values, value);

    public bool IsEverywhere(int number) => Array.TrueForAll(sets, set => set.Contains(number));

    private static IEnumerable<int> NumbersOf(SortedSetDocValues source, int document)
    {
        source.SetDocument(document);
        for (var number = source.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = source.NextOrd())
            yield return (int)number;
    }

    private static IEnumerable<string> ValuesOf(SortedSetDocValues source)
    {
        var bytes = new BytesRef();
        for (var number = 0; number < source.ValueCount; number++)
        {
            source.LookupOrd(number, bytes);
            yield return bytes.Utf8ToString();
        }
    }
}
