using System.Text.Json;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Documents;

/// <summary>What staff keep, as objects instead of text.</summary>
internal static class DeskJson
{
    public static T Read<T>(this DeskRecord record)
        where T : class
        => JsonSerializer.Deserialize<T>(record.Json)!;

    public static async Task<T?> FindAsync<T>(this IDeskStore store, string kind, Guid documentKey, Guid ownerKey, CancellationToken cancellationToken)
        where T : class
        => (await store.FindAsync(kind, documentKey, ownerKey, cancellationToken))?.Read<T>();

    public static Task KeepAsync<T>(this IDeskStore store, string kind, Guid documentKey, Guid ownerKey, T value, CancellationToken cancellationToken)
        where T : class
        => store.PutAsync(kind, documentKey, ownerKey, JsonSerializer.Serialize(value), cancellationToken);
}
