using System.Text.Json;

namespace OcopSite.Benchmarks.Imaging;

/// <summary>The same work for both contestants: one photo, scaled to several widths and encoded, again and again.</summary>
/// <param name="Parallel">Pictures at once, each on one thread of the native library.</param>
internal sealed record ImagingJob(string File, string Format, int Quality, int Effort, IReadOnlyList<int> Widths, int Rounds, int Parallel)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The widths in the order they are made.</summary>
    public IReadOnlyList<int> Work => [.. Enumerable.Range(0, Rounds).SelectMany(_ => Widths)];

    public override string ToString() => JsonSerializer.Serialize(this, Json);
}
