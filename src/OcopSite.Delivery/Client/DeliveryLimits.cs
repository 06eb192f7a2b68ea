namespace OcopSite.Delivery.Client;

/// <summary>What is taken from an API at the other end, which may be slow, broken or hostile.</summary>
public sealed record DeliveryLimits
{
    /// <summary>Bytes that are read of an answer that is no success.</summary>
    public const int LargestProblem = 64 * 1024;

    /// <summary>The largest answer, in bytes as they are once decompressed.</summary>
    public int LargestAnswer { get; init; } = 32 * 1024 * 1024;

    /// <summary>From the request to the last byte of the answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
