namespace OcopSite.Delivery.Tests.Api;

[CollectionDefinition(Name)]
public sealed class RecordedHostTests : ICollectionFixture<RecordedHost>
{
    public const string Name = "recorded host";
}
