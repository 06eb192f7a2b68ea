namespace OcopSite.Backoffice.Tests.Support;

[CollectionDefinition(Name)]
public sealed class BackofficeTests : ICollectionFixture<BackofficeSite>
{
    public const string Name = "back office";
}
