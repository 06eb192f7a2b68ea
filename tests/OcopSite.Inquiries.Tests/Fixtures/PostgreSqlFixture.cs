using OcopSite.Engine.Tests.Fixtures;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries.Tests.Fixtures;

public sealed class PostgreSqlFixture : InquiryFixture
{
    private readonly PostgreSqlDatabase _database = new();

    public override void Configure(InquiryDatabaseOptions database)
    {
        database.Provider = InquiryDatabaseOptions.PostgreSql;
        database.ConnectionString = _database.ConnectionString;
    }

    protected override Task CreateDatabaseAsync() => _database.CreateAsync();

    protected override Task DropDatabaseAsync() => _database.DropAsync();
}
