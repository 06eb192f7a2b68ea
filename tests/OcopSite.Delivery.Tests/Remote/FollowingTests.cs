using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OcopSite.Content;
using OcopSite.Delivery.Client;
using OcopSite.Delivery.Tests.Snapshots;

namespace OcopSite.Delivery.Tests.Remote;

public sealed class FollowingTests : RemoteTests
{
    private static readonly byte[] Picture = [1, 2, 3, 4];

    [Fact]
    public async Task Everything_is_read_page_by_page_in_all_languages()
    {
        for (int i = 1; i <= 8; i++) Api.Publish(SnapshotFixture.Product(i, $"Nho {i}"));
        Api.Publish(Documents.Document(ContentTypes.Product, 9, (Cultures.Vietnamese, "Táo", "{}"), (Cultures.English, "Apple", "{}")));
        RemoteSite site = await LoadedAsync();
        Assert.Equal(9, site.Names.Count());
        Assert.Equal("Apple", Assert.Single(site.Store.Current.In(Cultures.English).All).Name);
        Assert.Equal(HealthStatus.Healthy, await site.HealthAsync());
    }

    [Fact]
    public async Task Properties_of_pictures_are_asked_for_within_blocks_too()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"));
        await LoadedAsync();
        string asked = Uri.UnescapeDataString(Api.Asked[0]);
        Assert.Contains("expand=properties[", asked, StringComparison.Ordinal);
        Assert.Contains("images", asked, StringComparison.Ordinal);
        Assert.Contains("blocks[properties[", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("consents", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_changed_is_handed_on()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"), SnapshotFixture.Product(3, "Ớt"));
        RemoteSite site = await LoadedAsync();
        Api.Publish(SnapshotFixture.Product(2, "Táo xanh"));
        Api.Documents.Remove(Documents.Id(3));
        await site.FollowAsync();
        Assert.Equal(["Nho", "Táo xanh"], site.Names);
        Assert.Equal([Documents.Id(2), Documents.Id(3)], site.Observer.Changes[^1].Ids.Order());
    }

    [Fact]
    public async Task A_later_start_compares_and_takes_over_only_the_difference()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"));
        await (await LoadedAsync()).DisposeAsync();
        Api.Publish(SnapshotFixture.Product(2, "Táo xanh"));
        RemoteSite later = await LoadedAsync();
        Assert.Equal(["Nho", "Táo xanh"], later.Names);
        Assert.Equal([Documents.Id(2)], later.Observer.Changes[^1].Ids);
    }

    [Fact]
    public async Task A_document_that_moves_leaves_its_old_address_behind()
    {
        DeliveredDocument before = SnapshotFixture.Product(1, "Nho");
        Api.Publish(before, SnapshotFixture.Product(2, "Táo"));
        RemoteSite site = await LoadedAsync();
        Api.Publish(At(before, "/san-pham/nho-moi/"));
        await site.FollowAsync();
        Assert.Equal("/san-pham/nho-moi/", site.Store.Current.FindRedirect(Cultures.Vietnamese, "/muc-1/"));

        // Back again: the address is alive, and the other one leads to it.
        Api.Publish(before);
        await site.FollowAsync();
        Assert.Null(site.Store.Current.FindRedirect(Cultures.Vietnamese, "/muc-1/"));
        Assert.Equal("/muc-1/", site.Store.Current.FindRedirect(Cultures.Vietnamese, "/san-pham/nho-moi/"));
    }

    [Fact]
    public async Task Files_are_there_with_the_document_and_go_with_it()
    {
        Api.Files["/media/abc/thanh-long.png"] = Picture;
        Api.Publish(SnapshotFixture.Product(1, "Nho"), WithPicture(2, "/media/abc/thanh-long.png"));
        RemoteSite site = await LoadedAsync();
        string file = Path.Combine(site.MediaDirectory, "abc", "thanh-long.png");
        Assert.Equal(Picture, await File.ReadAllBytesAsync(file));

        Api.Documents.Remove(Documents.Id(2));
        await site.FollowAsync();
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_file_that_could_not_be_fetched_is_tried_again_and_keeps_nothing_back()
    {
        Api.Publish(WithPicture(2, "/media/abc/thanh-long.png"));
        RemoteSite site = await LoadedAsync();
        Assert.Single(site.Names);
        Api.Files["/media/abc/thanh-long.png"] = Picture;
        await site.FollowAsync();
        Assert.Equal(Picture, await File.ReadAllBytesAsync(Path.Combine(site.MediaDirectory, "abc", "thanh-long.png")));
    }

    [Fact]
    public async Task A_list_without_some_of_its_documents_takes_nothing_away()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"));
        RemoteSite site = await LoadedAsync();
        Api.Unlisted.Add(Documents.Id(2));
        await site.FollowAsync();
        Assert.Equal(["Nho", "Táo"], site.Names);
    }

    [Fact]
    public async Task A_remote_that_lost_everything_takes_nothing_away()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"));
        RemoteSite site = await LoadedAsync();
        Api.Documents.Clear();
        await Assert.ThrowsAsync<DeliveryException>(site.FollowAsync);
        Assert.Equal(["Nho"], site.Names);
        Assert.Equal(HealthStatus.Degraded, await site.HealthAsync());
    }

    [Fact]
    public async Task A_key_is_sent_where_one_is_set()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"));
        string? key = null;
        Api.Fault = http =>
        {
            key = http.Request.Headers["Api-Key"];
            return Task.FromResult(false);
        };
        await LoadedAsync(o => o.ApiKey = "let-me-in");
        Assert.Equal("let-me-in", key);
    }

    private static DeliveredDocument WithPicture(int number, string url)
        => Documents.Named(ContentTypes.Product, number, "Thanh long", new JsonObject { ["images"] = new JsonArray(new JsonObject { ["id"] = Guid.NewGuid(), ["url"] = url }) }.ToJsonString());

    private static DeliveredDocument At(DeliveredDocument document, string path)
    {
        JsonNode json = JsonNode.Parse(document.Versions[Cultures.Vietnamese].GetRawText())!;
        json["route"]!["path"] = path;
        return document with { Versions = new Dictionary<string, JsonElement> { [Cultures.Vietnamese] = JsonSerializer.SerializeToElement(json) } };
    }
}
