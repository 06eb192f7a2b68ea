using System.Text.Json;
using Microsoft.Extensions.Options;

namespace OcopSite.Delivery.Remote;

/// <summary>The state beside the snapshot. Lost or damaged, everything is read anew.</summary>
internal sealed class RemoteStateFile(IOptions<DeliveryOptions> options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private string FilePath => Path.Combine(options.Value.SnapshotDirectory, "remote.json");

    public async Task<RemoteState> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(FilePath)) return RemoteState.Empty;
        await using FileStream file = File.OpenRead(FilePath);
        try
        {
            return await JsonSerializer.DeserializeAsync<RemoteState>(file, Json, cancellationToken) ?? RemoteState.Empty;
        }
        catch (JsonException)
        {
            // Cut off by a crash: the comparison with everything on the other side mends it.
            return RemoteState.Empty;
        }
    }

    public async Task WriteAsync(RemoteState state, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Value.SnapshotDirectory);
        string fresh = FilePath + ".new";
        await using (FileStream file = File.Create(fresh)) await JsonSerializer.SerializeAsync(file, state, Json, cancellationToken);
        File.Move(fresh, FilePath, overwrite: true);
    }
}
