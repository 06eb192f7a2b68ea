using System.IO.Compression;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A site file with its media files, packed into one zip file.</summary>
internal sealed class SiteArchive : IPackageFiles
{
    public const string DescriptionName = "site.json";
    public const string MediaFolder = "media/";

    private readonly ZipArchive _archive;

    private SiteArchive(ZipArchive archive) => _archive = archive;

    /// <exception cref="SiteFileException">The file is no site file, or it is made to do harm.</exception>
    public static async Task<SitePackage> OpenAsync(string path, CancellationToken cancellationToken)
    {
        SiteArchive? files = null;
        try
        {
            files = new SiteArchive(await ZipFile.OpenReadAsync(path, cancellationToken));
            files.EnsureHarmless();
            await using Stream description = files.OpenEntry(DescriptionName);
            return await SiteFileReader.ReadAsync(description, files, cancellationToken);
        }
        catch (Exception e)
        {
            if (files is not null) await files.DisposeAsync();
            if (e is InvalidDataException or EndOfStreamException) throw new SiteFileException($"'{path}' is damaged, or no site file: {e.Message}", e);
            throw;
        }
    }

    public bool Exists(string name) => _archive.GetEntry(MediaFolder + name) is not null;

    public Stream Open(string name) => OpenEntry(MediaFolder + name);

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    // It gives no more than the entry says it is long, so that what was checked of its length holds.
    private Stream OpenEntry(string name) => (_archive.GetEntry(name) ?? throw new SiteFileException($"The file holds no '{name}'.")).Open();

    private void EnsureHarmless()
    {
        if (_archive.Entries.Count > ArchiveLimits.Entries) throw new SiteFileException($"The file holds more than {ArchiveLimits.Entries} entries.");
        if (_archive.Entries.FirstOrDefault(e => !IsPlain(e.FullName)) is ZipArchiveEntry odd) throw new SiteFileException($"The file holds '{odd.FullName}', which leads elsewhere or is none of a site.");
        if (_archive.Entries.FirstOrDefault(IsBomb) is ZipArchiveEntry bomb) throw new SiteFileException($"'{bomb.FullName}' unpacks to more than a site holds.");
        if (_archive.Entries.Sum(e => (decimal)e.Length) > ArchiveLimits.UnpackedBytes) throw new SiteFileException("The file unpacks to more than a site holds.");
        if (_archive.Entries.DistinctBy(e => e.FullName).Count() < _archive.Entries.Count) throw new SiteFileException("The file holds two entries of the same name.");
    }

    private static bool IsBomb(ZipArchiveEntry entry)
        => entry.Length > (entry.FullName == DescriptionName ? ArchiveLimits.DescriptionBytes : ArchiveLimits.FileBytes)
            || (entry.Length > ArchiveLimits.AnyRatioBytes && entry.Length / Math.Max(1, entry.CompressedLength) > ArchiveLimits.Ratio);

    private static bool IsPlain(string name)
        => name == DescriptionName
            || (name.StartsWith(MediaFolder, StringComparison.Ordinal) && !name.Contains('\\') && !name.Contains(':') && !name.Contains('\0')
                && name.TrimEnd('/').Split('/').All(part => part is not ("" or "." or "..")));
}
