using OcopSite.Web.Hosting;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.AddOcopSite();

WebApplication app = builder.Build();
app.UseOcopSite();

await app.RunAsync();
