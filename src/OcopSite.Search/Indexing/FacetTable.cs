using Lucene.Net.Index;
using Lucene.Net.Util;

namespace OcopSite.Search.Indexing;

/// <summary>
/// The values of facets in one segment, as numbers a document, in memory. All facets stand in one table: what a document has is read in one go.
/// </summary>
internal sealed class FacetTable
{
    private readonly FacetValue[] values;
    private readonly int[] starts;
    private readonly int[] numbers;

    private FacetTable(FacetValue[] values, int[] starts, int[] numbers) => (this.values, this.starts, this.numbers) = (values, starts, numbers);

    /// <summary>Every value that some document has, at the place of its number.</summary>
    public IReadOnlyList<FacetValue> Values => values;

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
        var starts = new int[reader.MaxDoc + 1];
        List<int> numbers = new(reader.MaxDoc);
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            foreach (var (source, first) in columns)
            {
                source.SetDocument(document);
                for (var number = source.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = source.NextOrd())
                    numbers.Add(first + (int)number);
            }
            starts[document + 1] = numbers.Count;
        }
        return new FacetTable([.. values], starts, [.. numbers]);
    }

    public ReadOnlySpan<int> Of(int document) => numbers.AsSpan(starts[document]..starts[document + 1]);

    /// <summary>Adds the values of documents to the counts of values.</summary>
    public void Count(ReadOnlySpan<int> documents, Span<int> counts)
    {
        foreach (var document in documents)
        {
            foreach (var number in Of(document))
                counts[number]++;
        }
    }

    /// <summary>A value's number, or −1.</summary>
    public int NumberOf(FacetValue value) => Array.IndexOf(values, value);

    public bool IsEverywhere(int number) => numbers.Count(other => other == number) == starts.Length - 1;

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
