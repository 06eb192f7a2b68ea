namespace OcopSite.Engine.Backup;

/// <summary>Everything in the engine's database as lines of JSON, one file a table: what one kind of database wrote, the other reads.</summary>
/// <remarks>Sign-ins and one-time links are left out: they would let people in with a copy.</remarks>
public interface IContentBackup
{
    /// <summary>Writes all tables as they stand at one moment.</summary>
    /// <param name="open">Opens the file of a table for writing; it is closed before the next is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The number of rows by table.</returns>
    Task<IReadOnlyDictionary<string, int>> WriteAsync(Func<string, CancellationToken, Task<Stream>> open, CancellationToken cancellationToken);

    /// <summary>Puts what was written in the place of everything there is, all or nothing. No engine may be at work on the database.</summary>
    /// <param name="open">Opens the file of a table for reading; <see langword="null"/> where there is none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task ReplaceAsync(Func<string, CancellationToken, Task<Stream?>> open, CancellationToken cancellationToken);
}
