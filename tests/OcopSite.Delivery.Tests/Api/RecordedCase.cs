using System.Text.Json;
using System.Text.Json.Nodes;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>A request and what Umbraco answered.</summary>
public sealed record RecordedCase(
    string Id, string Method, string Path, string ReadablePath, IReadOnlyDictionary<string, string> Headers, string Compare, IReadOnlyList<int> AlsoAcceptStatus, RecordedResponse Response)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyDictionary<string, RecordedCase> All { get; } = Read();

    /// <summary>As it is named among the tests.</summary>
    public string Title => $"{Id} {Method} {ReadablePath} {string.Join(' ', Headers.Select(h => $"{h.Key}={h.Value}"))}".TrimEnd();

    private static Dictionary<string, RecordedCase> Read()
    {
        JsonNode file = JsonNode.Parse(File.ReadAllBytes(System.IO.Path.Combine(AppContext.BaseDirectory, "Recorded", "cases.json")))!;
        return file["cases"]!.Deserialize<RecordedCase[]>(Json)!
            .Select(c => c with { Compare = c.Compare ?? "exact", AlsoAcceptStatus = c.AlsoAcceptStatus ?? [] })
            .ToDictionary(c => c.Title);
    }
}
