namespace OcopSite.Web.Tests.Support;

[CollectionDefinition(Name)]
public sealed class SeededSiteTests : ICollectionFixture<SeededSite>
{
    public const string Name = "seeded site";
}
