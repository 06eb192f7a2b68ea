namespace OcopSite.Engine.Media;

/// <summary>Reads the files of media items for staff, wherever they lie: those of items in the bin are out of reach of visitors.</summary>
public interface IMediaFiles
{
    /// <param name="url">The address of the file, as the item stores it.</param>
    /// <returns><see langword="null"/> when there is no such file.</returns>
    Stream? OpenRead(string url);
}
