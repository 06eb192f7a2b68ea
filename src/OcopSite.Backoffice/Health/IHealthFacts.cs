namespace OcopSite.Backoffice.Health;

/// <summary>What only the host knows of how the site stands. The host implements it.</summary>
public interface IHealthFacts
{
    Task<HostFacts> ReadAsync(CancellationToken cancellationToken);
}
