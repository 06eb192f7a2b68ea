using OcopSite.Web.Hosting;

WebApplicationBuilder builder = OcopSiteHost.CreateBuilder(args);
builder.AddOcopSite();

WebApplication app = builder.Build();
app.UseOcopSite();

await app.RunAsync();
