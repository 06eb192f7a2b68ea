using Microsoft.AspNetCore.Builder;
using OcopSite.Backoffice.Exchange.Commands;
using OcopSite.Web.Hosting;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>Commands as the program runs them, on a host that is built and not started.</summary>
internal static class CommandLine
{
    public static async Task<(int ExitCode, string Output)> RunAsync(DirectoryInfo data, params string[] words)
    {
        WebApplicationBuilder builder = OcopSiteHost.CreateBuilder([$"--Ocop:DataDirectory={data.FullName}", "--environment=Production"]);
        builder.AddOcopSite();
        builder.LogBesideAnswers();
        await using WebApplication app = builder.Build();
        var output = new StringWriter();
        int code = await SiteCommands.RunAsync(SiteCommand.Parse(words)!, app.Services, output, CancellationToken.None);
        return (code, output.ToString());
    }
}
