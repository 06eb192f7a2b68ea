using System.Text.Json;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Mapping;

/// <summary>What every delivered document has beside its properties.</summary>
internal sealed record DocumentHead(
    Guid Id, string ContentType, string Culture, string Name, string Url, IReadOnlyDictionary<string, string> Alternates, DateTimeOffset Created, DateTimeOffset Updated)
{
    public static DocumentHead Read(JsonElement json, LanguageDefinition language, ContentSchema schema) => new(
        json.GetProperty("id").GetGuid(),
        PropertyReader.Shared(json.GetProperty("contentType").GetString()!),
        language.IsoCode,
        json.GetProperty("name").GetString() ?? "",
        PublicUrl.Of(language, json.GetProperty("route").GetProperty("path").GetString()!),
        AlternatesOf(json, schema),
        json.GetProperty("createDate").GetDateTimeOffset(),
        json.GetProperty("updateDate").GetDateTimeOffset());

    /// <summary>Whether <see cref="Read"/> will find all it needs: what comes from another server may be anything.</summary>
    public static bool IsSound(JsonElement json, ContentSchema schema)
        => json.ValueKind == JsonValueKind.Object
            && Has(json, "id", JsonValueKind.String, v => v.TryGetGuid(out _))
            && Has(json, "contentType", JsonValueKind.String)
            && Has(json, "name", JsonValueKind.String)
            && Has(json, "createDate", JsonValueKind.String, v => v.TryGetDateTimeOffset(out _))
            && Has(json, "updateDate", JsonValueKind.String, v => v.TryGetDateTimeOffset(out _))
            && Has(json, "properties", JsonValueKind.Object)
            && Has(json, "route", JsonValueKind.Object, IsRoute)
            && (!json.TryGetProperty("cultures", out JsonElement cultures) || cultures.ValueKind == JsonValueKind.Object
                && schema.Languages.All(l => !cultures.TryGetProperty(l.IsoCode, out JsonElement route) || IsRoute(route)));

    private static bool IsRoute(JsonElement route) => route.ValueKind == JsonValueKind.Object && Has(route, "path", JsonValueKind.String, v => v.GetString()!.StartsWith('/'));

    private static bool Has(JsonElement json, string name, JsonValueKind kind, Func<JsonElement, bool>? and = null)
        => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind && and?.Invoke(value) is not false;

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
