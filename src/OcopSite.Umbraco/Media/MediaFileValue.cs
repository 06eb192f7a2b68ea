using System.Text.Json;

namespace OcopSite.Umbraco.Media;

/// <summary>The value of <c>umbracoFile</c>: a URL, or an image cropper's JSON with the URL in it.</summary>
public static class MediaFileValue
{
    public static string? SourceOf(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (!value.TrimStart().StartsWith('{'))
            return value;
        try
        {
            using JsonDocument json = JsonDocument.Parse(value);
            return json.RootElement.TryGetProperty("src", out JsonElement source) ? source.GetString() : null;
        }
        catch (JsonException)
        {
            // Not ours to judge here: validation of the property says so to the editor.
            return null;
        }
    }
}
