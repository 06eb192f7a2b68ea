using Microsoft.Data.Sqlite;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries.Tests.Fixtures;

public sealed class SqliteFixture : InquiryFixture
{
    public override void Configure(InquiryDatabaseOptions database) => database.Provider = InquiryDatabaseOptions.Sqlite;

    protected override Task CreateDatabaseAsync() => Task.CompletedTask;

    protected override Task DropDatabaseAsync()
    {
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }
}
