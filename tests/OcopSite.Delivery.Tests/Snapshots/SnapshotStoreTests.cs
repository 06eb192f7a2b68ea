using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Tests.Snapshots;

public sealed class SnapshotStoreTests : IDisposable
{
    private readonly SnapshotFixture _files = new();
    private readonly List<string> _calls = [];

    [Fact]
    public async Task Readers_see_nothing_until_content_is_loaded()
    {
        (SnapshotStore store, _) = _files.Restart(new TestSource());
        Assert.False(store.IsReady);
        Assert.Equal(0, store.Current.DocumentCount);
        await store.ReplaceAsync(new ContentBatch(1, [], [], []), default);
        Assert.True(store.IsReady);
    }

    [Fact]
    public async Task A_reader_keeps_the_snapshot_it_began_with()
    {
        SnapshotStore store = await LoadedAsync(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"));
        PublishedSnapshot before = store.Current;
        await store.ApplyAsync(new ContentBatch(2, [SnapshotFixture.Product(1, "Nho xanh")], [Documents.Id(2)], []), default);

        Assert.Equal(["Nho", "Táo"], Names(before));
        Assert.Equal(1, before.Position);
        Assert.Equal(["Nho xanh"], Names(store.Current));
        Assert.Equal(2, store.Current.Position);
    }

    [Fact]
    public async Task What_was_unpublished_answers_nowhere_any_more()
    {
        DeliveredDocument both = Documents.Document(ContentTypes.Product, 1, (Cultures.Vietnamese, "Nho", "{}"), (Cultures.English, "Grapes", "{}"));
        SnapshotStore store = await LoadedAsync(both);
        Assert.Equal("Grapes", store.Current.In(Cultures.English).FindByUrl("/en/item-1/")?.Name);

        await store.ApplyAsync(new ContentBatch(2, [SnapshotFixture.Product(1, "Nho")], [], []), default);
        Assert.Null(store.Current.In(Cultures.English).FindByUrl("/en/item-1/"));
        Assert.Empty(store.Current.In(Cultures.English).All);
        Assert.Equal("Nho", store.Current.In(Cultures.Vietnamese).FindByUrl("/muc-1/")?.Name);

        await store.ApplyAsync(new ContentBatch(3, [], [Documents.Id(1)], []), default);
        Assert.Empty(store.Current.VersionsOf(Documents.Id(1)));
        Assert.Null(store.Current.In(Cultures.Vietnamese).Find<Product>(Documents.Id(1)));
        Assert.Null(store.Current.In(Cultures.Vietnamese).FindByUrl("/muc-1/"));
        Assert.Empty(store.Current.In(Cultures.Vietnamese).Products);
        Assert.Equal(0, store.Current.DocumentCount);
    }

    [Fact]
    public async Task An_old_address_leads_to_where_the_content_lives_now_or_nowhere()
    {
        SnapshotStore store = await LoadedAsync(Documents.Document(ContentTypes.Product, 1, (Cultures.Vietnamese, "Nho", "{}"), (Cultures.English, "Grapes", "{}")));
        Redirect[] moved = [new(Cultures.Vietnamese, "/cu/", Documents.Id(1)), new(Cultures.English, "/old/", Documents.Id(1)), new(Cultures.Vietnamese, "/mat/", Documents.Id(9))];
        await store.ApplyAsync(new ContentBatch(2, [], [], [.. moved, moved[0]]), default);

        Assert.Equal("/muc-1/", store.Current.FindRedirect(Cultures.Vietnamese, "/cu/"));
        Assert.Equal("/en/item-1/", store.Current.FindRedirect(Cultures.English, "/old/"));
        Assert.Null(store.Current.FindRedirect(Cultures.English, "/cu/"));
        Assert.Null(store.Current.FindRedirect(Cultures.Vietnamese, "/mat/"));
        Assert.Null(store.Current.FindRedirect("fr-FR", "/cu/"));

        await store.ApplyAsync(new ContentBatch(3, [], [], []), default);
        Assert.Null(store.Current.FindRedirect(Cultures.Vietnamese, "/cu/"));
    }

    [Fact]
    public async Task Lists_follow_the_Vietnamese_alphabet_the_calendar_and_the_news()
    {
        SnapshotStore store = await LoadedAsync(
            SnapshotFixture.Product(1, "Ớt"), SnapshotFixture.Product(2, "Đường"), SnapshotFixture.Product(3, "Ấm trà"), SnapshotFixture.Product(4, "Dừa"),
            Documents.Named(ContentTypes.Event, 11, "Sau", """{"starts":"2026-05-01T00:00:00"}"""),
            Documents.Named(ContentTypes.Event, 12, "Chưa rõ"),
            Documents.Named(ContentTypes.Event, 13, "Trước", """{"starts":"2026-03-01T00:00:00"}"""),
            Documents.Named(ContentTypes.Article, 21, "Cũ", """{"publishedOn":"2025-01-01T00:00:00"}"""),
            Documents.Named(ContentTypes.Article, 22, "Mới", """{"publishedOn":"2026-01-01T00:00:00"}"""));
        CultureSnapshot snapshot = store.Current.In(Cultures.Vietnamese);
        Assert.Equal(["Ấm trà", "Dừa", "Đường", "Ớt"], snapshot.Products.Select(p => p.Name));
        Assert.Equal(["Trước", "Sau", "Chưa rõ"], snapshot.Events.Select(e => e.Name));
        Assert.Equal(["Mới", "Cũ"], snapshot.Articles.Select(a => a.Name));
    }

    [Fact]
    public async Task Relations_lead_both_ways()
    {
        SnapshotStore store = await LoadedAsync(
            Documents.Named(ContentTypes.Producer, 1, "Hợp tác xã", $$"""{"locality":{{Reference(3)}}}"""),
            Documents.Named(ContentTypes.Product, 2, "Nho", $$"""{"producer":{{Reference(1)}},"locality":{{Reference(3)}},"formerDistrict":{{Reference(4)}}}"""),
            Documents.Named(ContentTypes.Locality, 3, "Phú Hài"),
            Documents.Named(ContentTypes.Locality, 4, "Phan Thiết", $$"""{"validTo":"2025-06-30T00:00:00","succeededBy":[{{Reference(3)}}]}"""),
            Documents.Named(ContentTypes.Event, 5, "Hội chợ", $$"""{"products":[{{Reference(2)}}],"producers":[{{Reference(1)}}]}"""),
            Documents.Named(ContentTypes.Article, 6, "Bài", $$"""{"about":[{{Reference(2)}},{{Reference(99)}}]}"""),
            Documents.Named(ContentTypes.Place, 7, "Chợ", $$"""{"locality":{{Reference(3)}}}"""),
            Documents.Named(ContentTypes.Trail, 8, "Vòng", $$$"""{"stops":{"items":[{{{Stop(7)}}},{{{Stop(1)}}},{{{Stop(7)}}}]}}"""));
        CultureSnapshot s = store.Current.In(Cultures.Vietnamese);
        Product product = s.Products[0];
        Assert.Equal(product, Assert.Single(s.ProductsOf(s.Producers[0])));
        Assert.All(s.Localities, l => Assert.Equal([product], s.ProductsIn(l)));
        Assert.Equal("Hợp tác xã", Assert.Single(s.ProducersIn(s.Find<Locality>(Documents.Id(3))!)).Name);
        Assert.Equal("Chợ", Assert.Single(s.PlacesIn(s.Find<Locality>(Documents.Id(3))!)).Name);
        Assert.Equal("Hội chợ", Assert.Single(s.EventsWith(product)).Name);
        Assert.Equal("Bài", Assert.Single(s.ArticlesAbout(product)).Name);
        Assert.All(new PublishedItem[] { s.Places[0], s.Producers[0] }, stop => Assert.Equal("Vòng", Assert.Single(s.TrailsThrough(stop)).Name));
        Assert.Empty(s.TrailsThrough(product));
        Assert.Equal([product], s.FindAll<Product>(s.Articles[0].AboutIds));
        Assert.Equal(["Phú Hài"], s.LocalityHistory.OnDay(s.Find<Locality>(Documents.Id(4))!, new DateOnly(2026, 1, 1)).Select(l => l.Name));
    }

    [Fact]
    public async Task The_settings_have_no_address()
    {
        SnapshotStore store = await LoadedAsync(Documents.Named(ContentTypes.SiteSettings, 1, "Cài đặt"));
        Assert.NotNull(store.Current.In(Cultures.Vietnamese).Settings);
        Assert.Null(store.Current.In(Cultures.Vietnamese).FindByUrl("/muc-1/"));
    }

    [Fact]
    public async Task Two_items_at_one_address_do_not_keep_the_site_from_loading()
    {
        DeliveredDocument first = SnapshotFixture.Product(1, "Nho");
        string json = first.Versions["vi-VN"].GetRawText().Replace("/muc-1/", "/MUC-1/", StringComparison.Ordinal).Replace(Documents.Id(1).ToString(), Documents.Id(2).ToString(), StringComparison.Ordinal);
        SnapshotStore store = await LoadedAsync(first, new DeliveredDocument(Documents.Id(2), new Dictionary<string, System.Text.Json.JsonElement> { ["vi-VN"] = System.Text.Json.JsonDocument.Parse(json).RootElement }));
        Assert.Equal(2, store.Current.In(Cultures.Vietnamese).Products.Length);
        Assert.NotNull(store.Current.In(Cultures.Vietnamese).FindByUrl("/muc-1/"));
    }

    [Fact]
    public async Task Observers_are_told_in_order_before_and_after_readers_see_the_change()
    {
        RecordingObserver[] observers = [new("index", _calls), new("cache", _calls)];
        (SnapshotStore store, _) = _files.Restart(new TestSource(), observers);
        await store.ReplaceAsync(new ContentBatch(1, [SnapshotFixture.Product(1, "Nho")], [], []), default);
        await store.ApplyAsync(new ContentBatch(2, [SnapshotFixture.Product(2, "Táo")], [Documents.Id(1)], []), default);

        Assert.Equal(
            [
                "index prepares 1 while readers see 0", "cache prepares 1 while readers see 0", "index completes 1 while readers see 1", "cache completes 1 while readers see 1",
                "index prepares 2 while readers see 1", "cache prepares 2 while readers see 1", "index completes 2 while readers see 2", "cache completes 2 while readers see 2",
            ],
            _calls);
        Assert.Equal([true, false], observers[0].Changes.Select(c => c.IsInitial));
    }

    [Fact]
    public async Task A_change_names_what_appeared_changed_and_went_away()
    {
        RecordingObserver observer = new("index", _calls);
        (SnapshotStore store, _) = _files.Restart(new TestSource(), observer);
        await store.ReplaceAsync(new ContentBatch(1, [SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo")], [], []), default);
        await store.ApplyAsync(new ContentBatch(2, [Documents.Named(ContentTypes.Place, 3, "Chợ")], [Documents.Id(1)], []), default);
        await store.ReplaceAsync(new ContentBatch(3, [SnapshotFixture.Product(4, "Ớt")], [], []), default);

        Assert.Equal([Documents.Id(1), Documents.Id(3)], observer.Changes[1].Ids.Order());
        Assert.Equal([ContentTypes.Place, ContentTypes.Product], observer.Changes[1].ContentTypes.Order());
        Assert.Equal(["Chợ"], observer.Changes[1].Present.Select(i => i.Name));
        Assert.Equal([Documents.Id(2), Documents.Id(3), Documents.Id(4)], observer.Changes[2].Ids.Order());
    }

    public void Dispose() => _files.Dispose();

    private static string Stop(int number)
        => $$$"""{"content":{"properties":{"at":{{{Reference(number)}}} },"contentType":"trailStop","id":"{{{Documents.Id(900 + number)}}}"}}""";

    private static string Reference(int number) => $"{{\"id\":\"{Documents.Id(number)}\",\"contentType\":\"x\"}}";

    private static IEnumerable<string> Names(PublishedSnapshot snapshot) => snapshot.In(Cultures.Vietnamese).All.Select(i => i.Name);

    private async Task<SnapshotStore> LoadedAsync(params DeliveredDocument[] documents)
    {
        (SnapshotStore store, _) = _files.Restart(new TestSource());
        await store.ReplaceAsync(new ContentBatch(1, documents, [], []), default);
        return store;
    }
}
