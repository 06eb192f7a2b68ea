using System.Text.Json;

namespace OcopSite.Backoffice.Forms;

/// <summary>Lists of texts as Umbraco stores choices and tags.</summary>
internal static class JsonList
{
    /// <summary>A value from elsewhere may be one text or several with commas between.</summary>
    public static IReadOnlyList<string> Parse(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored)) return [];
        if (!stored.TrimStart().StartsWith('[')) return [.. stored.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        try
        {
            return JsonSerializer.Deserialize<string[]>(stored) ?? [];
        }
        catch (JsonException)
        {
            return [stored];
        }
    }

    /// <summary>What says the same stays as it was written.</summary>
    public static string? ToStored(IReadOnlyList<string> items, string? before)
        => items.Count == 0 ? null : items.SequenceEqual(Parse(before)) ? before : JsonSerializer.Serialize(items);
}
