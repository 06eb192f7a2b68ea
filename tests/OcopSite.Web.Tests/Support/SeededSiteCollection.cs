namespace OcopSite.Web.Tests.Support;

[CollectionDefinition(Name)]
public sealed class SeededSiteCollection : ICollectionFixture<SeededSite>
{
    public const string Name = "seeded site";
}
