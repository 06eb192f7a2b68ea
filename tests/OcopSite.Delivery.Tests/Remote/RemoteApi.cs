using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OcopSite.Delivery.Tests.Remote;

/// <summary>The other side: an HTTP server that answers as a Content Delivery API does, until a test has it do otherwise.</summary>
internal sealed class RemoteApi : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RemoteApi()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use(async (http, next) =>
        {
            lock (Asked) Asked.Add(http.Request.Path + http.Request.QueryString.Value);
            if (Fault is null || !await Fault(http)) await next(http);
        });
        _app.MapGet("/umbraco/delivery/api/v2/content", (HttpContext http, int skip, int take) =>
        {
            JsonElement[] items = [.. Published(http)];
            return Results.Json(new { total = TotalOf(items.Length), items = items.Skip(skip).Take(take) });
        });
        _app.MapGet("/umbraco/delivery/api/v2/content/items", (HttpContext http, Guid[] id) => Results.Json(Published(http, unlisted: true).Where(d => id.Contains(d.GetProperty("id").GetGuid()))));
        _app.MapGet("/media/{**path}", (string path) => Files.TryGetValue("/media/" + path, out byte[]? file) ? Results.Bytes(file, "image/png", lastModified: FilesChanged) : Results.NotFound());
    }

    public Dictionary<Guid, DeliveredDocument> Documents { get; } = [];

    /// <summary>Published, but missing in lists, as while an index is rebuilt.</summary>
    public HashSet<Guid> Unlisted { get; } = [];

    public Dictionary<string, byte[]> Files { get; } = [];

    public DateTimeOffset FilesChanged { get; set; } = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public List<string> Asked { get; } = [];

    /// <summary>Answers in place of the API; false to let it answer.</summary>
    public Func<HttpContext, Task<bool>>? Fault { get; set; }

    public Func<int, int> TotalOf { get; set; } = length => length;

    public string Url => _app.Urls.Single();

    public static async Task<RemoteApi> StartAsync(params DeliveredDocument[] documents)
    {
        var api = new RemoteApi();
        api.Publish(documents);
        await api._app.StartAsync();
        return api;
    }

    public void Publish(params DeliveredDocument[] documents)
    {
        foreach (DeliveredDocument document in documents) Documents[document.Id] = document;
    }

    /// <summary>Has every request answered so.</summary>
    public void Break(int status, string contentType, string body) => Fault = async http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        await http.Response.WriteAsync(body);
        return true;
    };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IEnumerable<JsonElement> Published(HttpContext http, bool unlisted = false)
    {
        string culture = http.Request.Headers.AcceptLanguage.ToString();
        return Documents.Values.Where(d => unlisted || !Unlisted.Contains(d.Id)).OrderBy(d => d.Id.ToString("D", CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Where(d => d.Versions.ContainsKey(culture)).Select(d => d.Versions[culture]);
    }
}
