using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine;
using OcopSite.Imaging;

namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>Looks at uploaded files and takes those that are good. Each stands for itself: one that is refused keeps no other from being taken.</summary>
internal sealed class UploadDesk(
    AdminContext here, IMediaDesk desk, IMediaIndex index, FileKinds kinds, ILocationRemover locations, Twins twins, UploadTurn turn,
    IOptions<UploadOptions> options, IOptions<EngineOptions> engine)
{
    private const int MegaByte = 1024 * 1024;

    public async Task<UploadOutcome> TakeAsync(IFormFile sent, Guid? folder, CancellationToken cancellationToken)
    {
        UploadName name = NameOf(sent);
        try
        {
            return await WithFileAsync(sent, name, async file =>
            {
                // One after the other, so that the same file sent twice at once is still found.
                using IDisposable mine = await turn.WaitAsync(cancellationToken);
                if (await twins.FindAsync(file.Path, cancellationToken) is MediaSummary twin)
                    return new UploadOutcome(name.Title, twin.Key, IsTwin: true, here.Texts[twin.Trashed ? "upload.twin.bin" : "upload.twin", twin.Name]) { Type = twin.Trashed ? null : twin.TypeAlias, Picture = twin.ThumbnailUrl };

                MediaDraft made = await desk.CreateAsync(file, folder, here.Member, cancellationToken);
                return new UploadOutcome(made.Name, made.Key, IsTwin: false, here.Texts["upload.done"]) { Type = made.TypeAlias, Picture = index.Find(made.Key)?.ThumbnailUrl };
            }, cancellationToken);
        }
        catch (UploadRefusedException e)
        {
            return new UploadOutcome(name.Title, null, IsTwin: false, Worded(e));
        }
    }

    /// <returns>Why the file was not taken; <see langword="null"/> when it was.</returns>
    public async Task<string?> ReplaceAsync(Guid key, IFormFile? sent, CancellationToken cancellationToken)
    {
        if (sent is null) return here.Texts["upload.error.none"];
        try
        {
            await WithFileAsync(sent, NameOf(sent), file => desk.ReplaceFileAsync(key, file, here.Member, cancellationToken), cancellationToken);
            return null;
        }
        catch (UploadRefusedException e)
        {
            return Worded(e);
        }
        catch (DocumentRefusedException)
        {
            return here.Texts["upload.error.otherKind"];
        }
    }

    private UploadName NameOf(IFormFile sent) => UploadName.Of(sent.FileName, here.Texts["upload.unnamed"]);

    private string Worded(UploadRefusedException e) => here.Texts[e.TextKey, options.Value.LargestBytes / MegaByte];

    // The file is looked at where visitors cannot reach it.
    private async Task<T> WithFileAsync<T>(IFormFile sent, UploadName name, Func<NewFile, Task<T>> act, CancellationToken cancellationToken)
    {
        if (sent.Length == 0) throw new UploadRefusedException("upload.error.empty");
        if (sent.Length > options.Value.LargestBytes) throw new UploadRefusedException("upload.error.TooManyBytes");

        string path = Path.Combine(Directory.CreateDirectory(engine.Value.WithheldDirectory).FullName, $"{Guid.NewGuid():n}.upload");
        try
        {
            await using (FileStream file = File.Create(path)) await sent.CopyToAsync(file, cancellationToken);
            (string type, string extension) = await kinds.OfAsync(path, cancellationToken);
            if (type == MediaTypes.Picture) await locations.RemoveAsync(path, cancellationToken);
            return await act(new NewFile(type, name.Title, name.Stem + extension, path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
