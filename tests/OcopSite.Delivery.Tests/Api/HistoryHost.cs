namespace OcopSite.Delivery.Tests.Api;

/// <summary>A host of their own for tests that change what is published.</summary>
public sealed class HistoryHost : IAsyncLifetime
{
    public RecordedHost Recorded { get; } = new();

    public IServiceProvider Services => Recorded.Services;

    public Task InitializeAsync() => Recorded.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)Recorded).DisposeAsync();
}
