using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Tests.Fixtures;
using OcopSite.Engine.Users.Storage;

namespace OcopSite.Engine.Tests;

public sealed class StorageTests
{
    [Fact]
    public void The_migrations_of_SQLite_are_complete()
    {
        using var db = new SqliteContentDb(new DbContextOptionsBuilder<SqliteContentDb>().UseSqlite("Data Source=:memory:").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_PostgreSQL_are_complete()
    {
        using var db = new PostgreSqlContentDb(new DbContextOptionsBuilder<PostgreSqlContentDb>().UseNpgsql("Host=localhost").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_users_are_complete()
    {
        using SqliteUserDb sqlite = new SqliteUserDesignTime().CreateDbContext([]);
        using PostgreSqlUserDb postgreSql = new PostgreSqlUserDesignTime().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgreSql.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("mysql", null, "Ocop:Database:Provider is 'mysql'")]
    [InlineData("postgresql", null, "ConnectionStrings:Content")]
    public void A_wrong_setting_is_named(string provider, string? connection, string message)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddOcopEngine(options => (options.Database.Provider, options.Database.ConnectionString) = (provider, connection));
        using ServiceProvider built = services.BuildServiceProvider();

        var invalid = Assert.Throws<OptionsValidationException>(() => built.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains(message, invalid.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_twice_at_once_is_safe()
    {
        var fixture = new SqliteFixture();
        await fixture.InitializeAsync();
        await using ServiceProvider other = await fixture.StartAnotherAsync();
        await Task.WhenAll(
            fixture.Get<IContentEngine>().InitializeAsync(CancellationToken.None),
            other.GetRequiredService<IContentEngine>().InitializeAsync(CancellationToken.None));
        await fixture.DisposeAsync();
    }

    [Fact]
    public async Task An_engine_outlives_one_that_started_later_in_the_same_process()
    {
        var fixture = new SqliteFixture();
        await fixture.InitializeAsync();
        await (await fixture.StartAnotherAsync()).DisposeAsync();

        fixture.Content.PublishedPage("Vẫn đăng được");

        await fixture.DisposeAsync();
    }
}
