namespace OcopSite.Browser.Tests;

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit's word for what shares a fixture.
public sealed class BrowserCollection : ICollectionFixture<SiteInBrowser>
#pragma warning restore CA1711
{
    public const string Name = "browser";
}
