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

    public void AddTo(SearchOptions options)
    {
        foreach (var set in Synonyms)
            options.Synonyms.Add(set);
        foreach (var intent in Intents)
            options.Intents.Add(intent);
    }
}
