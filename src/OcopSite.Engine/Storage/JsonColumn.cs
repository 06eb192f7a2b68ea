using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OcopSite.Engine.Storage;

/// <summary>Keeps a list in a text column as JSON.</summary>
internal static class JsonColumn
{
    // Vietnamese stays readable in the database; the text never reaches a page as it is.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
        => property.HasConversion(
            list => Write(list),
            text => Read<T>(text),
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => ReferenceEquals(left, right) || Write(left) == Write(right),
                list => Write(list).GetHashCode(StringComparison.Ordinal),
                list => list));

    private static string Write<T>(IReadOnlyList<T>? list) => JsonSerializer.Serialize(list, Options);

    private static T[] Read<T>(string text) => JsonSerializer.Deserialize<T[]>(text, Options)!;
}
