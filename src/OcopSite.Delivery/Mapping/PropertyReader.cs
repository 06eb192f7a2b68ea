using System.Globalization;
using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Mapping;

/// <summary>
/// Reads the <c>properties</c> of a delivered document or block, filling texts that a language lacks from the language it falls back to.
/// A value of another shape than the editor gives counts as absent: a remote site may run an older schema.
/// </summary>
internal sealed class PropertyReader(JsonElement properties, LanguageDefinition language, PropertyReader? fallback, Func<string, string> sanitise)
{
    private const int LongestWord = 40;

    public LanguageDefinition Language => language;

    /// <summary>The <c>id</c> of a delivered thing.</summary>
    public Guid? Id => Find("id") is { ValueKind: JsonValueKind.String } value && value.TryGetGuid(out Guid id) ? id : null;

    public string? Text(string alias)
        => Find(alias) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? Shared(text) : null;

    /// <summary>A word of ours, such as a choice or an alias, as the one object that the program has of it: thousands of documents say the same words.</summary>
    public static string Shared(string text) => text.Length <= LongestWord ? string.IsInterned(text) ?? text : text;

    public LocalText? LocalText(string alias)
        => Text(alias) is string text ? new LocalText(text, language.IsoCode) : fallback?.LocalText(alias);

    /// <summary>Rich text as allow-listed HTML.</summary>
    public LocalText? Html(string alias)
    {
        string? markup = Child(alias)?.Text("markup") ?? Text(alias);
        return string.IsNullOrWhiteSpace(markup)
            ? fallback?.Html(alias)
            : new LocalText(sanitise(ContentLinks.Localise(markup, language)), language.IsoCode);
    }

    /// <summary>An address that a page may link to.</summary>
    public string? Url(string alias) => AllowedUrl.Of(Text(alias));

    public int? Integer(string alias) => Find(alias) is { ValueKind: JsonValueKind.Number } v && v.TryGetInt32(out int number) ? number : null;

    public decimal? Number(string alias) => Find(alias) is { ValueKind: JsonValueKind.Number } v && v.TryGetDecimal(out decimal number) ? number : null;

    /// <summary>A number from 0 to 1.</summary>
    public double? Fraction(string alias) => Number(alias) is decimal number and >= 0 and <= 1 ? (double)number : null;

    public bool Flag(string alias) => Find(alias) is { ValueKind: JsonValueKind.True };

    /// <summary>A local date and time, without zone, as Umbraco's date picker gives it.</summary>
    public DateTime? Time(string alias)
        => Text(alias) is string text && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time)
            ? DateTime.SpecifyKind(time, DateTimeKind.Unspecified)
            : null;

    public DateOnly? Day(string alias) => Time(alias) is DateTime time ? DateOnly.FromDateTime(time) : null;

    /// <summary>Tags or a multiple choice; of its own language, else of the one it falls back to.</summary>
    public IReadOnlyList<string> Strings(string alias)
    {
        string[] own = [.. Items(alias).Where(i => i.ValueKind == JsonValueKind.String).Select(i => Shared(i.GetString()!))];
        return own.Length > 0 || fallback is null ? own : fallback.Strings(alias);
    }

    public Guid? Reference(string alias) => Child(alias)?.Id;

    public IReadOnlyList<Guid> References(string alias) => [.. Children(alias).Select(c => c.Id).OfType<Guid>()];

    /// <summary>The objects of a list: media, links, picked documents.</summary>
    public IEnumerable<PropertyReader> Children(string alias)
        => Items(alias).Where(i => i.ValueKind == JsonValueKind.Object).Select(Nested);

    /// <summary>An object within, such as the properties of a picked media item.</summary>
    public PropertyReader? Child(string alias) => Find(alias) is { ValueKind: JsonValueKind.Object } value ? Nested(value) : null;

    /// <summary>The content of a block list, in order, each with the alias of its element type.</summary>
    public IEnumerable<(string Type, PropertyReader Properties)> Blocks(string alias)
    {
        Dictionary<Guid, PropertyReader> originals = [];
        if (fallback is not null)
            foreach ((Guid id, _, PropertyReader properties) in fallback.BlockContents(alias)) originals[id] = properties;

        (Guid Id, string Type, PropertyReader Properties)[] own = [.. BlockContents(alias)];
        if (own.Length == 0 && fallback is not null) return fallback.Blocks(alias);
        return own.Select(b => (b.Type, b.Properties.WithFallback(originals.GetValueOrDefault(b.Id))));
    }

    private IEnumerable<(Guid Id, string Type, PropertyReader Properties)> BlockContents(string alias)
    {
        foreach (PropertyReader block in Child(alias)?.Children("items") ?? [])
        {
            if (block.Child("content") is { Id: Guid id } content && content.Text("contentType") is string type && content.Child("properties") is PropertyReader values)
                yield return (id, type, values);
        }
    }

    private JsonElement.ArrayEnumerator Items(string alias)
        => Find(alias) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : default;

    private PropertyReader Nested(JsonElement nested) => new(nested, language, null, sanitise);

    private PropertyReader WithFallback(PropertyReader? original) => new(properties, language, original, sanitise);

    private JsonElement? Find(string alias)
        => properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(alias, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
