namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>The files of a package's media, by the name that <see cref="MediaEntry.FileName"/> gives them.</summary>
public interface IPackageFiles
{
    bool Exists(string name);

    Stream Open(string name);
}
