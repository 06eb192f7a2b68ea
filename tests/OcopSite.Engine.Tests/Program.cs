using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Tests;

/// <summary>Publishes until it is killed, and says what is done.</summary>
internal static class Program
{
    public static async Task Main(string[] args)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddOcopEngine(options => (options.DataDirectory, options.Database.Provider, options.Database.ConnectionString) =
            (args[0], args[1], args.Length > 2 ? args[2] : null));
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IContentEngine>().InitializeAsync(CancellationToken.None);
        var content = provider.GetRequiredService<IContentService>();
        while (true)
        {
            IContent page = content.PublishedPage("Liên tục", "On and on");
            page.SetValue("summary", "Lần hai", Documents.Vi);
            content.Save(page);
            content.MustPublish(page);
            Console.WriteLine(page.Key);
        }
    }
}
