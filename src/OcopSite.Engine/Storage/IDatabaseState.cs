namespace OcopSite.Engine.Storage;

/// <summary>How the database stands, for those who look after the site.</summary>
public interface IDatabaseState
{
    /// <summary>How much it holds in bytes. Fails when it cannot be reached.</summary>
    Task<long> MeasureAsync(CancellationToken cancellationToken);
}
