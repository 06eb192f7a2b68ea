using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>Makes one Lucene document of a record's language versions.</summary>
internal static class DocumentMapper
{
    private const string English = "en";
    private const int MaxSortKey = 1000;

    /// <summary>Nothing asks where in a text a word stands: neighbours are found as pairs. The length of a text is part of the worth.</summary>
    private static readonly FieldType Worths = Frozen(new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS, OmitNorms = true });

    public static Document ToDocument(IReadOnlyList<SearchDocument> versions)
    {
        var first = versions[0];
        var document = new Document { new StringField(IndexFields.Id, first.Id.ToString("N"), Field.Store.NO) };
        AddSorting(document, first);
        foreach (var version in versions)
            AddVersion(document, version);
        AddFacets(document, versions);
        AddWords(document, versions);
        AddNames(document, versions);
        return document;
    }

    private static void AddSorting(Document document, SearchDocument first)
    {
        document.Add(new NumericDocValuesField(IndexFields.Date, first.SortDate?.UtcTicks ?? 0));
        document.Add(new NumericDocValuesField(IndexFields.Stars, first.Stars ?? 0));
        if (first is { Latitude: { } latitude, Longitude: { } longitude })
        {
            document.Add(new DoubleDocValuesField(IndexFields.Latitude, latitude));
            document.Add(new DoubleDocValuesField(IndexFields.Longitude, longitude));
        }
    }

    private static void AddVersion(Document document, SearchDocument version)
    {
        document.Add(new SortedSetDocValuesField(IndexFields.Language, new BytesRef(version.Language)));
        document.Add(new BinaryDocValuesField(IndexFields.Shown(version.Language), ShownRecord.Of(version).ToBytes()));
        document.Add(new SortedDocValuesField(IndexFields.SortName(version.Language), SortKey(version)));
    }

    private static void AddFacets(Document document, IReadOnlyList<SearchDocument> versions)
    {
        var values = versions.SelectMany(static version => version.Facets.SelectMany(static facet => facet.Value.Select(value => (facet.Key, value))));
        foreach (var (name, value) in values.Where(static facet => facet.Key != IndexFields.Kind).Append((IndexFields.Kind, versions[0].Kind)).Distinct())
        {
            document.Add(new SortedSetDocValuesField(IndexFields.Facet(name), new BytesRef(value)));
            document.Add(new StringField(IndexFields.Facet(name), value, Field.Store.NO));
        }
    }

    private static void AddWords(Document document, IReadOnlyList<SearchDocument> versions)
    {
        var words = new DocumentWords(versions[0].IsBackground);
        foreach (var version in versions)
            words.Add(TextPart.Name, [(version.Name, version.Language == English)]);
        words.Add(TextPart.OtherNames, Each(versions, static version => version.OtherNames));
        words.Add(TextPart.Types, Each(versions, static version => version.Types));
        words.Add(TextPart.Producer, Each(versions, static version => [version.Producer]));
        words.Add(TextPart.Places, Each(versions, static version => version.Places));
        words.Add(TextPart.Facts, Each(versions, static version => [version.Summary, .. version.Facts]));
        words.Add(TextPart.Body, Each(versions, static version => [version.Body]));
        foreach (var tier in Enum.GetValues<Tier>())
            document.Add(new Field(IndexFields.Of(tier), new WorthStream(words.In(tier)), Worths));
    }

    /// <summary>Texts that are the same in both languages count once.</summary>
    private static IEnumerable<(string Text, bool IsEnglish)> Each(IReadOnlyList<SearchDocument> versions, Func<SearchDocument, IReadOnlyList<string>> texts)
        => versions.SelectMany(version => texts(version).Select(text => (Text: text, IsEnglish: version.Language == English)))
            .Where(static entry => entry.Text.Length > 0)
            .DistinctBy(static entry => entry.Text);

    private static void AddNames(Document document, IReadOnlyList<SearchDocument> versions)
    {
        var names = versions.SelectMany(static version => version.OtherNames.Prepend(version.Name)).Select(TextWords.Joined).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var name in names)
            document.Add(new StringField(IndexFields.WholeNameExact, name, Field.Store.NO));
        foreach (var folded in names.Select(VietnameseLetters.Fold).Distinct(StringComparer.Ordinal))
            document.Add(new StringField(IndexFields.WholeName, folded, Field.Store.NO));
        document.Add(new Field(IndexFields.NameStarts, new WorthStream(NameStarts.Of(versions)), Worths));
        foreach (var version in versions)
        {
            foreach (var phrase in NamePhrase.Of(version.Name))
                document.Add(new StringField(IndexFields.Phrases(version.Language), phrase.Term, Field.Store.NO));
        }
    }

    private static BytesRef SortKey(SearchDocument version)
    {
        var key = version.NameSortKey.IsEmpty ? System.Text.Encoding.UTF8.GetBytes(VietnameseLetters.Fold(TextWords.Joined(version.Name))) : version.NameSortKey.ToArray();
        return new BytesRef(key, 0, Math.Min(key.Length, MaxSortKey));
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
