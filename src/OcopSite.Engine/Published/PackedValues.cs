using System.Text.Encodings.Web;
using System.Text.Json;
using OcopSite.Engine.Repositories;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Published;

/// <summary>The stored values of an item as one run of UTF-8: most items are read seldom, and as objects they would take many times the memory.</summary>
internal sealed class PackedValues(IReadOnlyList<StoredValue> values)
{
    // Nothing but this class reads it.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[] _json = JsonSerializer.SerializeToUtf8Bytes(values, Json);

    /// <summary>The values of each property that the type still has, by alias.</summary>
    public IReadOnlyDictionary<string, PropertyValues> Read(IContentTypeComposition type)
    {
        Dictionary<string, ValueStorageType> storage = type.CompositionPropertyTypes.ToDictionary(property => property.Alias, property => property.ValueStorageType);
        return JsonSerializer.Deserialize<StoredValue[]>(_json, Json)!.Where(value => storage.ContainsKey(value.Alias)).GroupBy(value => value.Alias)
            .ToDictionary(group => group.Key, group => Values(group, storage[group.Key]));
    }

    private static PropertyValues Values(IEnumerable<StoredValue> values, ValueStorageType storage)
    {
        object? invariant = null;
        Dictionary<string, object?>? byCulture = null;
        foreach (StoredValue value in values)
        {
            if (value.Culture is null)
                invariant = StoredValues.Read(value.Value, storage);
            else
                (byCulture ??= new(StringComparer.OrdinalIgnoreCase))[value.Culture] = StoredValues.Read(value.Value, storage);
        }
        return new PropertyValues(invariant, byCulture);
    }
}
