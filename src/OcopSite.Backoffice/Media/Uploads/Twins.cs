using System.Security.Cryptography;
using OcopSite.Engine.Media;

namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>Finds what is in the library already.</summary>
/// <remarks>
/// Files of equal length are compared by the SHA-256 of their content. There is hardly ever more than the one sought, so nothing has to be
/// kept about files, and nothing can go stale when one is replaced.
/// </remarks>
internal sealed class Twins(IMediaIndex index, IMediaFiles files)
{
    /// <summary>An item with exactly this content, one that visitors can see before one in the bin.</summary>
    public async Task<MediaSummary?> FindAsync(string path, CancellationToken cancellationToken)
    {
        long length = new FileInfo(path).Length;
        MediaSummary[] candidates = [.. index.All.Where(m => m.Url is not null && m.Bytes == length).OrderBy(m => m.Trashed)];
        if (candidates.Length == 0) return null;

        await using FileStream mine = File.OpenRead(path);
        string hash = Convert.ToHexString(await SHA256.HashDataAsync(mine, cancellationToken));
        foreach (MediaSummary candidate in candidates)
            if (await HashAsync(candidate, cancellationToken) == hash) return candidate;
        return null;
    }

    /// <summary>Everything that is in the library more than once, the bin left out; by the hash of its content.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> ListAsync(CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<Guid, string>();
        foreach (MediaSummary item in index.All.Where(m => m is { Url: not null, Trashed: false }).GroupBy(m => m.Bytes).Where(g => g.Skip(1).Any()).SelectMany(g => g))
            if (await HashAsync(item, cancellationToken) is string hash) hashes[item.Key] = hash;
        return hashes.GroupBy(h => h.Value).Where(g => g.Skip(1).Any()).SelectMany(g => g).ToDictionary();
    }

    private async Task<string?> HashAsync(MediaSummary item, CancellationToken cancellationToken)
    {
        await using Stream? content = files.OpenRead(item.Url!);
        return content is null ? null : Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken));
    }
}
