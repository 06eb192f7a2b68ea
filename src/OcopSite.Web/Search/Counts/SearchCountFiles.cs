using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OcopSite.Web.Search.Counts;

/// <summary>A JSON file a day, each written whole or not at all.</summary>
internal sealed partial class SearchCountFiles(string directory, ILogger<SearchCountFiles> logger)
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The days that have a file.</summary>
    public IReadOnlyList<DateOnly> Days => !Directory.Exists(directory) ? [] :
    [
        .. from path in Directory.EnumerateFiles(directory, "*.json")
           let day = DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(path), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) ? read : (DateOnly?)null
           where day is not null
           select day.Value,
    ];

    public async Task<IReadOnlyList<CountedText>> ReadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        string path = PathOf(day);
        if (!File.Exists(path)) return [];
        try
        {
            await using FileStream file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<CountedText[]>(file, Json, cancellationToken) ?? [];
        }
        catch (JsonException e)
        {
            // Kept for who can mend it; the day goes on without.
            File.Move(path, path + ".damaged", overwrite: true);
            Log.Damaged(logger, path, e);
            return [];
        }
    }

    public async Task WriteAsync(DateOnly day, IReadOnlyList<CountedText> texts, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        string path = PathOf(day), next = path + ".next";
        await using (FileStream file = File.Create(next))
        {
            await JsonSerializer.SerializeAsync(file, texts, Json, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    public void DeleteBefore(DateOnly day)
    {
        foreach (DateOnly old in Days.Where(d => d < day)) File.Delete(PathOf(old));
    }

    private string PathOf(DateOnly day) => Path.Combine(directory, day.ToString(DayFormat, CultureInfo.InvariantCulture) + ".json");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The counts of searches in {Path} cannot be read; the file has been set aside as .damaged")]
        public static partial void Damaged(ILogger logger, string path, Exception exception);
    }
}
