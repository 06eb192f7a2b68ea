using OcopSite.Backoffice.Exchange.Commands;
using OcopSite.Web.Hosting;

SiteCommand? command = SiteCommand.Parse(args);
WebApplicationBuilder builder = OcopSiteHost.CreateBuilder(args);
if (RecordedSite.FixtureOf(builder.Configuration) is string fixture) return await RecordedSite.RunAsync(builder, fixture);

builder.AddOcopSite();
if (command is not null) builder.LogBesideAnswers();

WebApplication app = builder.Build();
if (command is not null)
{
    return app.ManagesContent()
        ? await SiteCommands.RunAsync(command, app.Services, Console.Out, CancellationToken.None)
        : await SiteCommands.TellNoContentAsync(Console.Out);
}

if (app.ManagesContent()) await app.Services.RestoreStagedAsync(CancellationToken.None);
app.UseOcopSite();

await app.RunAsync();
return 0;
