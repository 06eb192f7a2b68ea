using System.Text.Json;

namespace OcopSite.Umbraco.Seeding.Reading;

/// <summary>A record of a seed file. A field of the wrong kind is reported, and read as absent.</summary>
internal sealed class SeedRecord(string file, string id, JsonElement json, SeedProblems problems)
{
    public string Id => id;

    public bool Has(string field) => Find(field) is not null;

    /// <summary>A value as written, for a field that may hold a number or a text.</summary>
    public JsonElement? Raw(string field) => Find(field);

    public void Report(string field, string message) => problems.Add(file, id, field, message);

    public string? Text(string field) => Read(field, JsonValueKind.String, "a text", v => v.GetString());

    public string Required(string field)
    {
        if (Text(field) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        if (Find(field) is null || Find(field)?.ValueKind == JsonValueKind.String) Report(field, "is missing");
        return "";
    }

    /// <summary>A text that must be one of a closed list.</summary>
    public string? Choice(string field, IReadOnlyList<string> allowed)
    {
        string? text = Text(field);
        if (text is null || allowed.Contains(text)) return text;
        Report(field, $"'{text}' is not one of {string.Join(", ", allowed)}");
        return null;
    }

    public string RequiredChoice(string field, IReadOnlyList<string> allowed)
    {
        if (!Has(field)) Report(field, "is missing");
        return Choice(field, allowed) ?? allowed[0];
    }

    public int? Integer(string field) => ReadValue(field, JsonValueKind.Number, "a whole number", v => v.TryGetInt32(out int number) ? number : (int?)null);

    public decimal? Number(string field) => ReadValue(field, JsonValueKind.Number, "a number", v => v.TryGetDecimal(out decimal number) ? number : (decimal?)null);

    public bool Flag(string field)
    {
        if (Find(field) is not JsonElement value) return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Report(field, "must be true or false");
        return false;
    }

    public IReadOnlyList<string> Texts(string field)
    {
        if (Find(field) is not JsonElement value) return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(v => v.GetString()!)];
        Report(field, "must be a list of texts");
        return [];
    }

    public IReadOnlyList<SeedRecord> Records(string field)
    {
        if (Find(field) is not JsonElement value) return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Object))
            return [.. value.EnumerateArray().Select(v => new SeedRecord(file, id, v, problems))];
        Report(field, "must be a list of objects");
        return [];
    }

    public SeedRecord? Record(string field)
    {
        if (Find(field) is not JsonElement value) return null;
        if (value.ValueKind == JsonValueKind.Object) return new SeedRecord(file, id, value, problems);
        Report(field, "must be an object");
        return null;
    }

    /// <summary>The fields of an object, in order, with their values as written.</summary>
    public IReadOnlyList<(string Field, JsonElement Value)> Fields(string field)
        => Find(field) is { ValueKind: JsonValueKind.Object } value ? [.. value.EnumerateObject().Select(p => (p.Name, p.Value))] : [];

    /// <summary>The names of all fields of the record.</summary>
    public IEnumerable<string> Names() => json.EnumerateObject().Select(p => p.Name);

    /// <summary>An object <c>{ "vi": …, "en": … }</c>.</summary>
    public Translated? Translated(string field) => Record(field) is { } pair ? new Translated(pair.Text("vi"), pair.Text("en")) : null;

    public Translated RequiredTranslated(string field)
    {
        Translated? pair = Translated(field);
        if (string.IsNullOrWhiteSpace(pair?.Vietnamese)) Report($"{field}.vi", "is missing");
        if (string.IsNullOrWhiteSpace(pair?.English)) Report($"{field}.en", "is missing");
        return pair ?? new Translated(null, null);
    }

    private JsonElement? Find(string field)
        => json.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string? Read(string field, JsonValueKind kind, string expected, Func<JsonElement, string?> read)
    {
        if (Find(field) is not JsonElement value) return null;
        if (value.ValueKind == kind) return read(value);
        Report(field, $"must be {expected}");
        return null;
    }

    private T? ReadValue<T>(string field, JsonValueKind kind, string expected, Func<JsonElement, T?> read)
        where T : struct
    {
        if (Find(field) is not JsonElement value) return null;
        if (value.ValueKind == kind && read(value) is T result) return result;
        Report(field, $"must be {expected}");
        return null;
    }
}
