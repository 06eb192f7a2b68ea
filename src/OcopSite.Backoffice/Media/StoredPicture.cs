using System.Text.Json;
using System.Text.Json.Nodes;
using OcopSite.Content.Schema;
using OcopSite.Imaging;

namespace OcopSite.Backoffice.Media;

/// <summary>The value of <c>umbracoFile</c>: an address, for a picture with its focal point and crops as Umbraco's image cropper stores them.</summary>
/// <param name="Url">The address of the file.</param>
public sealed record StoredPicture(string Url)
{
    /// <summary><see langword="null"/> for the middle.</summary>
    public Focus? Focus { get; init; }

    /// <summary>What was cut by hand, by the alias of the crop; the others are cut around the focal point.</summary>
    public IReadOnlyDictionary<string, Margins> Crops { get; init; } = new Dictionary<string, Margins>();

    public static StoredPicture? Parse(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored)) return null;
        if (!stored.StartsWith('{')) return new(stored);
        JsonNode? json = JsonNode.Parse(stored);
        if (json?["src"]?.GetValue<string>() is not { Length: > 0 } url) return null;
        return new(url)
        {
            Focus = json["focalPoint"] is JsonObject point ? new Focus(Number(point, "left"), Number(point, "top")) : null,
            Crops = (json["crops"] as JsonArray ?? []).OfType<JsonObject>()
                .Where(c => c["alias"] is not null && c["coordinates"] is JsonObject)
                .ToDictionary(c => c["alias"]!.GetValue<string>(), c => MarginsOf((JsonObject)c["coordinates"]!)),
        };
    }

    public string ToStored() => JsonSerializer.Serialize(new
    {
        src = Url,
        focalPoint = Focus is null ? null : new { left = Focus.X, top = Focus.Y },
        crops = from crop in OcopCrops.All
                where Crops.ContainsKey(crop.Alias)
                let cut = Crops[crop.Alias]
                select new { alias = crop.Alias, width = crop.Width, height = crop.Height, coordinates = new { x1 = cut.Left, y1 = cut.Top, x2 = cut.Right, y2 = cut.Bottom } },
    });

    private static Margins MarginsOf(JsonObject cut) => new(Number(cut, "x1"), Number(cut, "y1"), Number(cut, "x2"), Number(cut, "y2"));

    private static double Number(JsonObject json, string name) => json[name]?.GetValue<double>() ?? 0;
}
