namespace OcopSite.Imaging;

/// <summary>Takes out of a photo where it was taken: originals are public, and a photo may have been taken at somebody's home.</summary>
public interface ILocationRemover
{
    /// <summary>Rewrites the file where it says a place; whatever else it says of itself stays, colours and how it is turned among it.</summary>
    /// <returns>Whether there was anything to take out.</returns>
    /// <exception cref="ImageRefusedException">It is no picture we take, or cannot be decoded.</exception>
    Task<bool> RemoveAsync(string file, CancellationToken cancellationToken);
}
