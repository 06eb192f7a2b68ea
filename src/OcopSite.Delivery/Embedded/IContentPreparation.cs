namespace OcopSite.Delivery.Embedded;

/// <summary>What must have happened before content can be read from our engine: its database is there and holds the seed content.</summary>
public interface IContentPreparation
{
    /// <summary>Whether it has been done.</summary>
    bool IsReady { get; }

    /// <summary>Starts the preparation on the first call; completes when it is done. Fails with what went wrong, and may be tried again.</summary>
    Task WhenReadyAsync(CancellationToken cancellationToken);
}
