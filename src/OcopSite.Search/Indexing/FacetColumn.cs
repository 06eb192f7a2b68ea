using Lucene.Net.Index;
using Lucene.Net.Util;

namespace OcopSite.Search.Indexing;

/// <summary>The values of one facet in one segment, as numbers a document, in memory.</summary>
internal sealed class FacetColumn
{
    private readonly string[] values;
    private readonly int[] starts;
    private readonly int[] numbers;

    private FacetColumn(string[] values, int[] starts, int[] numbers) => (this.values, this.starts, this.numbers) = (values, starts, numbers);

    public int ValueCount => values.Length;

    public static FacetColumn Read(SortedSetDocValues source, int documents)
    {
        var starts = new int[documents + 1];
        List<int> numbers = new(documents);
        for (var document = 0; document < documents; document++)
        {
            source.SetDocument(document);
            for (var number = source.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = source.NextOrd())
                numbers.Add((int)number);
            starts[document + 1] = numbers.Count;
        }
        var bytes = new BytesRef();
        var values = new string[source.ValueCount];
        for (var number = 0; number < values.Length; number++)
        {
            source.LookupOrd(number, bytes);
            values[number] = bytes.Utf8ToString();
        }
        return new FacetColumn(values, starts, [.. numbers]);
    }

    public ReadOnlySpan<int> Of(int document) => numbers.AsSpan(starts[document]..starts[document + 1]);

    /// <summary>Adds the values of documents to the counts of values.</summary>
    public void Count(ReadOnlySpan<int> documents, Span<int> counts)
    {
        foreach (var document in documents)
        {
            for (var place = starts[document]; place < starts[document + 1]; place++)
                counts[numbers[place]]++;
        }
    }

    public bool IsEverywhere(int number) => number >= 0 && numbers.Count(other => other == number) == starts.Length - 1;

    public string Value(int number) => values[number];

    /// <summary>A value's number, or −1.</summary>
    public int NumberOf(string value) => Array.BinarySearch(values, value, StringComparer.Ordinal);
}
