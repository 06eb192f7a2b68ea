using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>A host that imports the seed content into a directory.</summary>
internal sealed class SeedingSite(DirectoryInfo data) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Ocop:DataDirectory", data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Error");
    }
}
