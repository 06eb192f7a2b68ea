using System.Text;
using System.Text.Json;

namespace OcopSite.Umbraco.Seeding.Reading;

/// <summary>Reads the seed directory: <c>facts</c> (with sources) and <c>texts</c> (written from them).</summary>
internal sealed class SeedFiles(string directory, SeedProblems problems)
{
    public SeedProblems Problems => problems;

    /// <summary>The records of a list, by the field that identifies them.</summary>
    public async Task<IReadOnlyList<SeedRecord>> ListAsync(string file, string idField, CancellationToken cancellationToken)
    {
        if (await ParseAsync(file, JsonValueKind.Array, cancellationToken) is not JsonElement root) return [];
        List<SeedRecord> records = [];
        HashSet<string> seen = [];
        int index = 0;
        foreach (JsonElement element in root.EnumerateArray())
        {
            string position = $"#{index++}";
            if (element.ValueKind != JsonValueKind.Object)
            {
                problems.Add(file, position, "", "must be an object");
                continue;
            }

            string id = element.TryGetProperty(idField, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString()! : position;
            if (!seen.Add(id) && !id.StartsWith('#')) problems.Add(file, id, idField, "appears twice");
            records.Add(new SeedRecord(file, id, element, problems));
        }

        return records;
    }

    /// <summary>The records of an object, by their key.</summary>
    public async Task<IReadOnlyDictionary<string, SeedRecord>> MapAsync(string file, CancellationToken cancellationToken)
    {
        if (await ParseAsync(file, JsonValueKind.Object, cancellationToken) is not JsonElement root) return new Dictionary<string, SeedRecord>();
        Dictionary<string, SeedRecord> records = [];
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Object) problems.Add(file, property.Name, "", "must be an object");
            else if (!records.TryAdd(property.Name, new SeedRecord(file, property.Name, property.Value, problems))) problems.Add(file, property.Name, "", "appears twice");
        }

        return records;
    }

    /// <summary>A file that is one record.</summary>
    public async Task<SeedRecord?> RecordAsync(string file, CancellationToken cancellationToken)
        => await ParseAsync(file, JsonValueKind.Object, cancellationToken) is JsonElement root ? new SeedRecord(file, "", root, problems) : null;

    private async Task<JsonElement?> ParseAsync(string file, JsonValueKind expected, CancellationToken cancellationToken)
    {
        string path = Path.Combine(directory, file);
        if (!File.Exists(path))
        {
            problems.Add(file, "", "", "is missing");
            return null;
        }

        try
        {
            // Composed form throughout: a decomposed name would match nothing.
            string text = (await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken)).Normalize(NormalizationForm.FormC);
            JsonElement root = JsonSerializer.Deserialize<JsonElement>(text);
            if (root.ValueKind == expected) return root;
            problems.Add(file, "", "", expected == JsonValueKind.Array ? "must be a list" : "must be an object");
        }
        catch (JsonException e)
        {
            problems.Add(file, "", "", $"is not valid JSON: {e.Message}");
        }

        return null;
    }
}
