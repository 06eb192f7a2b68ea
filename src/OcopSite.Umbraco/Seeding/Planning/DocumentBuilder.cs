using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Collects the values of a document; absent ones are left out.</summary>
internal sealed class DocumentBuilder(ContentSchema schema, Guid key, Guid? parentKey, string contentType, Translated names)
{
    private readonly List<SeedValue> _values = [];
    private readonly List<SeedValue> _late = [];

    public Guid Key => key;

    public DocumentBuilder Set(string alias, object? value)
    {
        if (value is string { Length: 0 } or null) return this;
        _values.Add(new SeedValue(alias, null, value is bool flag ? (flag ? 1 : 0) : value));
        return this;
    }

    public DocumentBuilder Set(string alias, Translated? text)
    {
        if (text is not null) _values.AddRange(text.ByCulture().Select(t => new SeedValue(alias, t.Culture, t.Text)));
        return this;
    }

    public DocumentBuilder Flag(string alias, bool value) => value ? Set(alias, (object)true) : this;

    public DocumentBuilder RichText(string alias, Translated? html)
    {
        if (html is not null) _values.AddRange(html.ByCulture().Select(t => new SeedValue(alias, t.Culture, StoredValue.RichText(t.Text))));
        return this;
    }

    public DocumentBuilder Choice(string alias, string? value) => Set(alias, value is null ? null : (object)StoredValue.Choice(value));

    public DocumentBuilder Pick(string alias, Guid? document) => Set(alias, document is Guid id ? (object)StoredValue.DocumentUdi(id) : null);

    public DocumentBuilder PickMany(string alias, IReadOnlyCollection<Guid> documents)
        => documents.Count == 0 ? this : Set(alias, (object)StoredValue.Documents(documents));

    /// <summary>Picks documents that do not exist yet when this one is created.</summary>
    public DocumentBuilder PickLater(string alias, IReadOnlyCollection<Guid> documents)
    {
        if (documents.Count > 0) _late.Add(new SeedValue(alias, null, StoredValue.Documents(documents)));
        return this;
    }

    public DocumentBuilder Images(string alias, params Guid?[] media)
    {
        Guid[] keys = [.. media.OfType<Guid>()];
        return keys.Length == 0 ? this : Set(alias, (object)StoredValue.Media(key, keys));
    }

    public DocumentBuilder Links(string alias, IReadOnlyCollection<string> urls)
        => urls.Count == 0 ? this : Set(alias, (object)StoredValue.ExternalLinks(urls));

    public DocumentBuilder Tags(string alias, IReadOnlyCollection<string> tags) => tags.Count == 0 ? this : Set(alias, (object)StoredValue.Tags(tags));

    public DocumentBuilder Tags(string alias, IReadOnlyCollection<Translated> tags)
    {
        foreach (IGrouping<string, string> language in tags.SelectMany(t => t.ByCulture()).GroupBy(t => t.Culture, t => t.Text))
            _values.Add(new SeedValue(alias, language.Key, StoredValue.Tags(language)));
        return this;
    }

    public DocumentBuilder Blocks(string alias, string elementType, Action<BlockList> fill)
    {
        var blocks = new BlockList(schema, UuidOf(alias), elementType);
        fill(blocks);
        return blocks.IsEmpty ? this : Set(alias, (object)blocks.ToStored());
    }

    public SeedDocument Build()
        => new(key, parentKey, contentType, names.ByCulture().ToDictionary(n => n.Culture, n => n.Text), _values) { LateValues = _late };

    private Guid UuidOf(string alias) => Content.UuidV5.Create(key, alias);
}
