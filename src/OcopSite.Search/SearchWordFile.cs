using System.Text.Encodings.Web;
using System.Text.Json;

namespace OcopSite.Search;

/// <summary>
/// Words of a field as a JSON file that people edit: <c>synonyms</c>, a list of <see cref="SynonymSet"/>, and <c>intents</c>, a list of
/// <see cref="SearchIntent"/>.
/// </summary>
public sealed record SearchWordFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly JsonSerializerOptions Readable = new(Json) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<SynonymSet> Synonyms { get; init; } = [];

    public IReadOnlyList<SearchIntent> Intents { get; init; } = [];

    /// <exception cref="JsonException">The file is not what it should be; the message says where.</exception>
    public static SearchWordFile Read(string path)
    {
        using var file = File.OpenRead(path);
        try
        {
            return JsonSerializer.Deserialize<SearchWordFile>(file, Json) ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException exception)
        {
            throw new JsonException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes the file anew; whoever reads it meanwhile sees the one before or this one.</summary>
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        string fresh = path + ".new";
        await using (FileStream file = new(fresh, FileMode.Create, FileAccess.Write))
        {
            await JsonSerializer.SerializeAsync(file, this, Readable, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }

    public void AddTo(SearchOptions options)
    {
        foreach (var set in Synonyms)
            options.Synonyms.Add(set);
        foreach (var intent in Intents)
            options.Intents.Add(intent);
    }
}
