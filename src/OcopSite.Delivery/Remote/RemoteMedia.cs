using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Delivery.Client;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Remote;

/// <summary>
/// Copies of the media files that documents name, where the site looks for its own. A file is there before the document that names it is shown;
/// one that no document names any more goes when the site has let go of it.
/// </summary>
internal sealed partial class RemoteMedia(IHttpClientFactory clients, IOptions<RemoteOptions> options, ILogger<RemoteMedia> logger) : ISnapshotObserver
{
    public const string ClientName = "remote-media";

    private const int AtATime = 4;

    private volatile IReadOnlySet<string>? _named;

    private string Directory => options.Value.MediaDirectory;

    /// <summary>Has the files at hand. One that cannot be fetched is said and left for the next time: it keeps nobody from reading.</summary>
    /// <param name="addresses">Every file that a document names.</param>
    /// <param name="again">Whether those that are here may have changed.</param>
    public async Task FetchAsync(IReadOnlySet<string> addresses, bool again, CancellationToken cancellationToken)
    {
        _named = addresses;
        string[] wanted = [.. addresses.Where(a => again || !File.Exists(FileOf(a)))];
        if (wanted.Length == 0) return;
        System.IO.Directory.CreateDirectory(Directory);
        long room = options.Value.AllFiles - new DirectoryInfo(Directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        await Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken }, async (address, token) =>
        {
            if (Interlocked.Read(ref room) <= 0) Log.NoRoom(logger, address, options.Value.AllFiles);
            else Interlocked.Add(ref room, -await FetchAsync(address, token));
        });
    }

    Task ISnapshotObserver.PrepareAsync(SnapshotChange change, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>No page names them now: files that were taken back, a picture whose consent was withdrawn, are to be gone from here too.</summary>
    Task ISnapshotObserver.CompleteAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        if (_named is not IReadOnlySet<string> named || !System.IO.Directory.Exists(Directory)) return Task.CompletedTask;
        HashSet<string> kept = [.. named.Select(FileOf)];
        foreach (string file in System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories).Where(f => !kept.Contains(f)).ToArray()) File.Delete(file);
        return Task.CompletedTask;
    }

    private string FileOf(string address) => Path.Combine(Directory, MediaPath.FileOf(address));

    private async Task<long> FetchAsync(string address, CancellationToken cancellationToken)
    {
        string file = FileOf(address), fresh = Path.Combine(Directory, $"{Guid.NewGuid():N}.part");
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.Value.Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address.TrimStart('/'), UriKind.Relative));
            if (File.Exists(file)) request.Headers.IfModifiedSince = File.GetLastWriteTimeUtc(file);
            using HttpClient client = clients.CreateClient(ClientName);
            using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified) return 0;
            answer.EnsureSuccessStatusCode();
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using (FileStream part = new(fresh, FileMode.CreateNew, FileAccess.Write))
                await LimitedBody.CopyAsync(answer.Content, part, options.Value.LargestFile, timeout.Token);
            if (answer.Content.Headers.LastModified is DateTimeOffset changed) File.SetLastWriteTimeUtc(fresh, changed.UtcDateTime);
            File.Move(fresh, file, overwrite: true);
            return new FileInfo(file).Length;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UnauthorizedAccessException || e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Log.NotFetched(logger, address, e);
            File.Delete(fresh);
            return 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The media file {Address} could not be fetched; it is tried again")]
        public static partial void NotFetched(ILogger logger, string address, Exception exception);

        [LoggerMessage(LogLevel.Warning, "The media file {Address} is not fetched: all files together may take {Bytes} bytes (Ocop:Remote:AllFiles)")]
        public static partial void NoRoom(ILogger logger, string address, long bytes);
    }
}
