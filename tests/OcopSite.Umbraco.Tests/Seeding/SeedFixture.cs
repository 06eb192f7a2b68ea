using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>The plan of the real seed, made once.</summary>
public sealed class SeedFixture : IAsyncLifetime
{
    public SeedPlan Plan { get; private set; } = new([], []);

    public IEnumerable<SeedDocument> Of(string contentType) => Plan.Documents.Where(d => d.ContentType == contentType);

    public async Task InitializeAsync() => Plan = await new SeedPlanner(OcopSchema.Current).PlanAsync(SeedDirectory.Path, CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;
}
