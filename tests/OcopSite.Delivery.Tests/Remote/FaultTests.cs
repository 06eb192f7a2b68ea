using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OcopSite.Content;
using OcopSite.Delivery.Client;
using OcopSite.Delivery.Tests.Snapshots;

namespace OcopSite.Delivery.Tests.Remote;

/// <summary>Whatever the other side does, what the site has stays as it was, and it goes on when the other side does.</summary>
public sealed class FaultTests : RemoteTests
{
    public static TheoryData<string> Faults => [.. Broken.Keys];

    private static Dictionary<string, Action<RemoteApi>> Broken { get; } = new()
    {
        ["an error"] = api => api.Break(500, "text/html", "<h1>Server Error</h1>"),
        ["a maintenance page with status 200"] = api => api.Break(200, "text/html", "<h1>Bảo trì</h1>"),
        ["not ready"] = api => api.Break(503, "application/problem+json", """{"title":"Starting"}"""),
        ["a wrong key"] = api => api.Break(401, "text/plain", ""),
        ["nothing"] = api => api.Break(200, "application/json", ""),
        ["JSON that breaks off"] = api => api.Break(200, "application/json", """{"total":1,"items":[{"id":"""),
        ["JSON of another shape"] = api => api.Break(200, "application/json", """{"total":"many","items":{}}"""),
        ["a page without items"] = api => api.Break(200, "application/json", """{"total":2}"""),
        ["JSON that is too deep"] = api => api.Break(200, "application/json", $$"""{"total":1,"items":[{{new string('[', 5000)}}{{new string(']', 5000)}}]}"""),
        ["a list that never ends"] = api => api.Break(200, "application/json", """{"total":2000000000,"items":[]}"""),
        ["an address elsewhere"] = api => api.Fault = http =>
        {
            http.Response.Redirect("http://169.254.169.254/latest/meta-data/");
            return Task.FromResult(true);
        },
        ["a connection that breaks off half-way"] = api => api.Fault = async http =>
        {
            await http.Response.WriteAsync("""{"total":1,"items":[""");
            await http.Response.Body.FlushAsync();
            http.Abort();
            return true;
        },
        ["an answer that does not come"] = api => api.Fault = async http =>
        {
            await NeverAsync(http);
            return true;
        },
        ["an answer letter by letter"] = api => api.Fault = async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.WriteAsync(" ");
                await http.Response.Body.FlushAsync();
            }

            return true;
        },
        ["a body without end"] = api => api.Fault = async http =>
        {
            byte[] spaces = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(spaces);
            return true;
        },
        ["a compressed body without end"] = api => api.Fault = async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            await using GZipStream gzip = new(http.Response.Body, CompressionLevel.Fastest);
            byte[] spaces = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];
            while (!http.RequestAborted.IsCancellationRequested) await gzip.WriteAsync(spaces);
            return true;
        },
        ["another total each time"] = api =>
        {
            int asked = 0;
            for (int i = 3; i < 9; i++) api.Publish(SnapshotFixture.Product(i, $"Mới {i}"));
            api.TotalOf = length => length + asked++;
        },
        ["only things that are no documents"] = api => api.Break(200, "application/json", """{"total":3,"items":[7,{"id":"x"},{"id":"00000000-0000-0000-0000-000000000001","route":{"path":9}}]}"""),
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task A_running_site_stays_as_it_was_and_recovers(string fault)
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"));
        RemoteSite site = await LoadedAsync(Impatient);
        long position = site.Store.Current.Position;

        Broken[fault](Api);
        await Assert.ThrowsAsync<DeliveryException>(site.FollowAsync);
        Assert.Equal(["Nho", "Táo"], site.Names);
        Assert.Equal(position, site.Store.Current.Position);
        Assert.Equal(HealthStatus.Degraded, await site.HealthAsync());

        (Api.Fault, Api.TotalOf) = (null, length => length);
        Api.Publish(SnapshotFixture.Product(2, "Táo xanh"));
        await site.FollowAsync();
        Assert.Contains("Táo xanh", site.Names);
        Assert.Equal(HealthStatus.Healthy, await site.HealthAsync());
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task A_site_that_starts_meanwhile_serves_what_it_last_had(string fault)
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"));
        await (await LoadedAsync()).DisposeAsync();
        Broken[fault](Api);
        Assert.Equal(["Nho"], (await LoadedAsync(Impatient)).Names);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_reason_to_fall()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"));
        await (await LoadedAsync()).DisposeAsync();
        RemoteSite site = Site(url: "http://127.0.0.1:9");
        await site.LoadAsync();
        Assert.Equal(["Nho"], site.Names);
    }

    [Fact]
    public async Task One_document_that_is_none_does_not_keep_the_others_back()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"), Documents.Named(ContentTypes.Product, 2, "Táo"));
        DeliveredDocument broken = SnapshotFixture.Product(3, "Ớt");
        JsonNode json = JsonNode.Parse(broken.Versions[Cultures.Vietnamese].GetRawText())!;
        json["createDate"] = "hôm qua";
        Api.Publish(broken with { Versions = new Dictionary<string, System.Text.Json.JsonElement> { [Cultures.Vietnamese] = System.Text.Json.JsonSerializer.SerializeToElement(json) } });
        Assert.Equal(["Nho", "Táo"], (await LoadedAsync()).Names);
    }

    [Theory]
    [InlineData("/media/../../outside.png")]
    [InlineData("/media/%2e%2e/%2e%2e/outside.png")]
    [InlineData("/media/a/..%2f..%2foutside.png")]
    [InlineData("/media/a%5c..%5coutside.png")]
    [InlineData("/media//etc/outside.png")]
    [InlineData("/media/.hidden/outside.png")]
    [InlineData("/media/a%00/outside.png")]
    [InlineData("http://127.0.0.1:9/media/outside.png")]
    public async Task A_name_that_leads_out_of_the_directory_is_not_fetched(string url)
    {
        Api.Fault = async http =>
        {
            if (!http.Request.Path.Value!.Contains("outside", StringComparison.Ordinal)) return false;
            await http.Response.WriteAsync("got it");
            return true;
        };
        Api.Publish(Documents.Named(ContentTypes.Product, 1, "Nho", new JsonObject { ["story"] = new JsonObject { ["markup"] = $"<img src=\"{url}\">" } }.ToJsonString()));
        RemoteSite site = await LoadedAsync();
        Assert.DoesNotContain(Api.Asked, a => a.Contains("outside", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(Directory.GetParent(site.MediaDirectory)!.Parent!.FullName, "outside.png", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_without_end_is_given_up_and_leaves_nothing()
    {
        Api.Fault = async http =>
        {
            if (!http.Request.Path.StartsWithSegments("/media")) return false;
            byte[] zeros = new byte[64 * 1024];
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(zeros);
            return true;
        };
        Api.Publish(Documents.Named(ContentTypes.Product, 1, "Nho", """{"images":[{"url":"/media/a/big.png"}]}"""));
        RemoteSite site = await LoadedAsync(o => o.LargestFile = 1024 * 1024);
        Assert.Equal(["Nho"], site.Names);
        Assert.Empty(Directory.GetFiles(site.MediaDirectory, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task All_files_together_have_a_limit()
    {
        for (int i = 0; i < 9; i++) Api.Files[$"/media/{i}/a.png"] = new byte[1024];
        Api.Publish([.. Enumerable.Range(0, 9).Select(i => Documents.Named(ContentTypes.Product, i + 1, $"Nho {i}", $$"""{"images":[{"url":"/media/{{i}}/a.png"}]}"""))]);
        RemoteSite site = await LoadedAsync(o => o.AllFiles = 2048);
        // Those under way at the same time may go beyond it.
        Assert.InRange(Directory.GetFiles(site.MediaDirectory, "*", SearchOption.AllDirectories).Length, 2, 6);
    }

    private static void Impatient(Delivery.Remote.RemoteOptions options)
        => (options.Patience, options.LargestAnswer) = (TimeSpan.FromMilliseconds(600), 1024 * 1024);

    private static async Task NeverAsync(HttpContext http)
    {
        var never = new TaskCompletionSource();
        await using CancellationTokenRegistration gone = http.RequestAborted.Register(never.SetResult);
        await never.Task;
    }
}
