using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>Makes one Lucene document of a record's language versions.</summary>
internal static class DocumentMapper
{
    private const string English = "en";

    /// <summary>Words that are looked up but not scored need neither frequencies nor positions nor norms.</summary>
    private static readonly FieldType Lookup = Frozen(new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true });

    /// <summary>Nothing asks where in a field a word stands: neighbours are found as pairs.</summary>
    private static readonly FieldType Scored = Frozen(new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS });

    public static Document ToDocument(IReadOnlyList<SearchDocument> versions)
    {
        var first = versions[0];
        var document = new Document
        {
            new StringField(IndexFields.Id, first.Id.ToString("N"), Field.Store.YES),
            new StringField(IndexFields.Kind, first.Kind, Field.Store.YES),
        };
        AddSorting(document, first);
        foreach (var version in versions)
            AddVersion(document, version);
        foreach (var (role, texts) in Texts(versions))
            AddText(document, role, texts);
        AddWholeNames(document, versions);
        return document;
    }

    private static void AddSorting(Document document, SearchDocument first)
    {
        document.Add(new NumericDocValuesField(IndexFields.Date, first.SortDate?.UtcTicks ?? 0));
        if (first is { Latitude: { } latitude, Longitude: { } longitude })
        {
            document.Add(new DoubleField(IndexFields.Latitude, latitude, Field.Store.YES));
            document.Add(new DoubleField(IndexFields.Longitude, longitude, Field.Store.YES));
        }
    }

    private static void AddVersion(Document document, SearchDocument version)
    {
        var language = version.Language;
        document.Add(new StringField(IndexFields.Language, language, Field.Store.NO));
        document.Add(new StoredField(IndexFields.Url(language), version.Url));
        document.Add(new StoredField(IndexFields.Title(language), version.Name));
        document.Add(new StoredField(IndexFields.Summary(language), version.Summary));
        document.Add(new StoredField(IndexFields.Text(language), string.Join('\n', [.. version.Facts, version.Body])));
        document.Add(new SortedDocValuesField(IndexFields.SortName(language), SortKey(version)));
        AddTiers(document, tier => IndexFields.Name(language, tier), version.Name, language == English);
        AddFacet(document, IndexFields.Facet(language, IndexFields.Kind), [version.Kind]);
        foreach (var (name, values) in version.Facets.Where(static facet => facet.Key != IndexFields.Kind))
            AddFacet(document, IndexFields.Facet(language, name), values);
    }

    private static void AddFacet(Document document, string field, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            document.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
            document.Add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static IEnumerable<(Role Role, IEnumerable<(string Text, string Language)> Texts)> Texts(IReadOnlyList<SearchDocument> versions) =>
    [
        (Role.Name, Each(versions, static version => [version.Name])),
        (Role.Other, Each(versions, static version => version.OtherNames)),
        (Role.Type, Each(versions, static version => version.Types)),
        (Role.Producer, Each(versions, static version => [version.Producer])),
        (Role.Place, Each(versions, static version => version.Places)),
        (Role.Facts, Each(versions, static version => [version.Summary, .. version.Facts])),
        (Role.Body, Each(versions, static version => [version.Body])),
    ];

    /// <summary>Texts that are the same in both languages count once.</summary>
    private static IEnumerable<(string Text, string Language)> Each(
        IReadOnlyList<SearchDocument> versions, Func<SearchDocument, IReadOnlyList<string>> texts)
        => versions.SelectMany(version => texts(version).Select(text => (Text: text, version.Language)))
            .Where(static entry => entry.Text.Length > 0)
            .DistinctBy(static entry => entry.Text);

    private static void AddText(Document document, Role role, IEnumerable<(string Text, string Language)> texts)
    {
        foreach (var (text, language) in texts)
        {
            document.Add(new Field(IndexFields.Words, text, Lookup));
            document.Add(new Field(IndexFields.Pairs, text, Lookup));
            document.Add(new Field(IndexFields.Forms, text, Lookup));
            // Names have a field in each language, so that the name that is shown can count more.
            if (role != Role.Name)
                AddTiers(document, tier => IndexFields.Of(role, tier), text, language == English);
        }
    }

    private static void AddTiers(Document document, Func<Tier, string> field, string text, bool english)
    {
        document.Add(new Field(field(Tier.Exact), text, Scored));
        document.Add(new Field(field(Tier.Folded), text, Scored));
        document.Add(new Field(field(Tier.Pairs), text, Scored));
        if (english)
            document.Add(new Field(field(Tier.English), text, Scored));
    }

    private static void AddWholeNames(Document document, IReadOnlyList<SearchDocument> versions)
    {
        var names = versions.SelectMany(static version => version.OtherNames.Prepend(version.Name)).Select(WholeName).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            document.Add(new StringField(IndexFields.WholeNameExact, name, Field.Store.NO));
            document.Add(new StringField(IndexFields.WholeName, VietnameseLetters.Fold(name), Field.Store.NO));
        }
    }

    private static string WholeName(string name)
    {
        var text = TextNormalizer.Normalize(name);
        return string.Join(' ', SyllableScanner.Words(text).Select(word => Syllable.Canonical(text.AsSpan(word.Start, word.Length))));
    }

    private static BytesRef SortKey(SearchDocument version)
        => version.NameSortKey.IsEmpty ? new BytesRef(VietnameseLetters.Fold(WholeName(version.Name))) : new BytesRef(version.NameSortKey.ToArray());

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
