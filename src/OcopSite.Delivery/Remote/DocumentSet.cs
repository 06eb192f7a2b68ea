using System.Text.Json;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Mapping;

namespace OcopSite.Delivery.Remote;

/// <summary>Gathers the language versions of documents, as far as they have what every document must.</summary>
internal sealed class DocumentSet(ContentSchema schema)
{
    private readonly Dictionary<Guid, Dictionary<string, JsonElement>> _versions = [];

    public bool TryAdd(JsonElement item, string culture)
    {
        if (!DocumentHead.IsSound(item, schema)) return false;
        Guid id = item.GetProperty("id").GetGuid();
        if (!_versions.TryGetValue(id, out Dictionary<string, JsonElement>? versions)) _versions[id] = versions = [];
        versions[culture] = item;
        return true;
    }

    public IReadOnlyDictionary<Guid, DeliveredDocument> ToDocuments() => _versions.ToDictionary(v => v.Key, v => new DeliveredDocument(v.Key, v.Value));
}
