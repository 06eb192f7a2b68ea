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
        byte[] hash = await SHA256.HashDataAsync(mine, cancellationToken);
        foreach (MediaSummary candidate in candidates)
        {
            await using Stream? theirs = files.OpenRead(candidate.Url!);
            if (theirs is not null && (await SHA256.HashDataAsync(theirs, cancellationToken)).SequenceEqual(hash)) return candidate;
        }

        return null;
    }
}
