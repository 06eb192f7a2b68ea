namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>The files of a package's media, by the name that <see cref="MediaEntry.FileName"/> gives them.</summary>
public interface IPackageFiles : IAsyncDisposable
{
    bool Exists(string name);

    /// <exception cref="SiteFileException">There is no such file.</exception>
    Stream Open(string name);
}
