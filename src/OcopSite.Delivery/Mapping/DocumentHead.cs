using System.Text.Json;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Mapping;

/// <summary>What every delivered document has beside its properties.</summary>
internal sealed record DocumentHead(
    Guid Id, string ContentType, string Culture, string Name, string Url, IReadOnlyDictionary<string, string> Alternates, DateTimeOffset Created, DateTimeOffset Updated)
{
    public static DocumentHead Read(JsonElement json, LanguageDefinition language, ContentSchema schema) => new(
        json.GetProperty("id").GetGuid(),
        json.GetProperty("contentType").GetString()!,
        language.IsoCode,
        json.GetProperty("name").GetString() ?? "",
        PublicUrl.Of(language, json.GetProperty("route").GetProperty("path").GetString()!),
        AlternatesOf(json, schema),
        json.GetProperty("createDate").GetDateTimeOffset(),
        json.GetProperty("updateDate").GetDateTimeOffset());

    private static Dictionary<string, string> AlternatesOf(JsonElement json, ContentSchema schema)
    {
        Dictionary<string, string> urls = [];
        if (!json.TryGetProperty("cultures", out JsonElement cultures)) return urls;
        foreach (LanguageDefinition language in schema.Languages)
        {
            if (cultures.TryGetProperty(language.IsoCode, out JsonElement route) && route.GetProperty("path").GetString() is string path)
                urls[language.IsoCode] = PublicUrl.Of(language, path);
        }

        return urls;
    }
}
