using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Platform;

/// <summary>JSON as Umbraco stores it.</summary>
internal sealed class EngineJson : IJsonSerializer, IConfigurationEditorJsonSerializer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new JsonStringEnumConverter(), new UdiJsonConverter() },
    };

    public string Serialize(object? input) => JsonSerializer.Serialize(input, Options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, Options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        string? text = input as string ?? (input is JsonElement element ? element.GetRawText() : input.ToString());
        if (string.IsNullOrWhiteSpace(text) || text.TrimStart()[0] is not ('{' or '['))
            return false;
        try
        {
            value = Deserialize<T>(text);
        }
        catch (JsonException)
        {
            // "Try" means that other text than JSON is an answer, not an error.
        }
        return value is not null;
    }
}
