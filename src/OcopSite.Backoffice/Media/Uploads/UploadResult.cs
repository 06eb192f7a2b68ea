namespace OcopSite.Backoffice.Media.Uploads;

/// <param name="Folder">The folder the files were meant for.</param>
public sealed record UploadResult(Guid? Folder, IReadOnlyList<UploadOutcome> Files)
{
    public bool HasRefusals => Files.Any(f => f.IsRefused);
}
