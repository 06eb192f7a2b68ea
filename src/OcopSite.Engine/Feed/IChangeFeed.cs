namespace OcopSite.Engine.Feed;

/// <summary>The changes visitors can see, in the order they were committed.</summary>
public interface IChangeFeed
{
    /// <summary>The changes after a sequence number, oldest first.</summary>
    Task<IReadOnlyList<ContentChange>> ReadAsync(long after, int take, CancellationToken cancellationToken);

    /// <summary>The number of the newest change; 0 when there is none.</summary>
    Task<long> GetLastSequenceAsync(CancellationToken cancellationToken);

    /// <summary>Returns as soon as there is a change after a sequence number.</summary>
    Task WaitAsync(long after, CancellationToken cancellationToken);

    /// <summary>Forgets the changes before an instant. The newest change is kept, so that numbers never start again.</summary>
    Task TrimAsync(DateTime before, CancellationToken cancellationToken);
}
