namespace OcopSite.Search.Tests.Indexing;

public sealed class LuceneIndexTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryDirectory directory = new();

    [Fact]
    public async Task Changes_are_found_when_the_call_has_ended()
    {
        using var search = await OpenWith("Nước mắm", "Gạo lứt");
        var id = search.Search.Search(new SearchQuery { Text = "gạo" }).Hits.Single().Id;

        await search.Index.UpdateAsync([SearchFixture.Document("Gạo nếp") with { Id = id }, SearchFixture.Document("Gạo thơm")], [], "2", None);
        Assert.Equal(["Gạo nếp", "Gạo thơm"], search.Names("gạo").Order(StringComparer.Ordinal));

        await search.Index.UpdateAsync([], [id], "3", None);
        Assert.Equal(["Gạo thơm"], search.Names("gạo"));
        Assert.Equal("3", search.Index.Version);
    }

    [Fact]
    public async Task An_update_replaces_every_language_of_a_record()
    {
        var document = SearchFixture.Document("Gạo lứt");
        using var search = new SearchFixture(directory.Path);
        await search.Index.RebuildAsync([document, document with { Language = "en", Name = "Brown rice" }], "1", None);

        await search.Index.UpdateAsync([document with { Name = "Gạo đỏ" }], [], "2", None);

        Assert.Equal(["Gạo đỏ"], search.Names("gạo"));
        Assert.Empty(search.Names("brown rice", "en"));
    }

    [Fact]
    public async Task A_rebuild_replaces_everything()
    {
        using var search = await OpenWith("Nước mắm");
        await search.Index.RebuildAsync([SearchFixture.Document("Gạo lứt")], "2", None);

        Assert.Empty(search.Names("nước mắm"));
        Assert.Single(search.Names("gạo"));
    }

    [Fact]
    public async Task An_index_is_opened_again_with_its_version()
    {
        (await OpenWith("Nước mắm")).Dispose();
        using var again = new SearchFixture(directory.Path);

        Assert.Equal("1", again.Index.Version);
        Assert.True(again.Search.IsReady);
        Assert.Single(again.Names("nước mắm"));
    }

    [Fact]
    public async Task Without_an_index_nothing_is_found_and_nothing_can_be_updated()
    {
        using var search = new SearchFixture(directory.Path);

        Assert.Null(search.Index.Version);
        Assert.False(search.Search.IsReady);
        Assert.Empty(search.Names("nước mắm"));
        Assert.Empty(search.Search.Suggest("nước", "vi", 5).Names);
        await Assert.ThrowsAsync<InvalidOperationException>(() => search.Index.UpdateAsync([SearchFixture.Document("x")], [], "1", None));
    }

    [Fact]
    public async Task An_index_without_records_is_ready()
    {
        using var search = await OpenWith();
        Assert.True(search.Search.IsReady);
        Assert.Empty(search.Names("nước mắm"));
    }

    [Theory]
    [InlineData("segments_*", 0)]
    [InlineData("segments_*", 20)]
    [InlineData("*.doc", 0)]
    [InlineData("*.tim", 200)]
    [InlineData("*.si", 10)]
    public async Task A_damaged_index_has_no_version_and_can_be_rebuilt(string files, int bytesKept)
    {
        (await OpenWith("Nước mắm")).Dispose();
        foreach (var file in Directory.GetFiles(directory.Path, files))
            await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file, None))[..bytesKept], None);

        using var again = new SearchFixture(directory.Path);
        Assert.Null(again.Index.Version);
        Assert.Empty(again.Names("nước mắm"));

        await again.Index.RebuildAsync([SearchFixture.Document("Nước mắm")], "2", None);
        Assert.Equal("2", again.Index.Version);
        Assert.Single(again.Names("nước mắm"));
    }

    [Fact]
    public async Task A_flipped_byte_is_noticed()
    {
        (await OpenWith("Nước mắm")).Dispose();
        var file = Directory.GetFiles(directory.Path, "*.tim").First();
        var bytes = await File.ReadAllBytesAsync(file, None);
        bytes[bytes.Length / 2] ^= 0xFF;
        await File.WriteAllBytesAsync(file, bytes, None);

        using var again = new SearchFixture(directory.Path);
        Assert.Null(again.Index.Version);
    }

    [Fact]
    public async Task Files_of_others_in_the_directory_stay()
    {
        var file = Path.Combine(directory.Path, "notes.txt");
        await File.WriteAllTextAsync(file, "keep", None);
        using var search = await OpenWith("Nước mắm");
        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task A_rebuild_that_fails_leaves_the_index_as_it_was()
    {
        using var search = await OpenWith("Nước mắm");

        await Assert.ThrowsAsync<IOException>(() => search.Index.RebuildAsync(Broken(), "2", None));
        Assert.Equal("1", search.Index.Version);
        Assert.Single(search.Names("nước mắm"));
        Assert.Empty(search.Names("gạo"));

        await search.Index.UpdateAsync([SearchFixture.Document("Trà hoa")], [], "3", None);
        Assert.Empty(search.Names("gạo"));
        Assert.Single(search.Names("nước mắm"));
    }

    [Fact]
    public async Task A_rebuild_can_be_cancelled()
    {
        using var search = await OpenWith("Nước mắm");
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search.Index.RebuildAsync(CancelledAfterOne(cancellation), "2", cancellation.Token));
        Assert.Single(search.Names("nước mắm"));
    }

    [Fact]
    public async Task Readers_see_the_old_index_whole_until_they_see_the_new_one_whole()
    {
        using var search = await OpenWith([.. Enumerable.Range(0, 50).Select(static i => $"Mắm {i}")]);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var totals = new HashSet<int>();
            while (!done.IsCancellationRequested)
                totals.Add(search.Search.Search(new SearchQuery { Text = "mắm" }).Total);
            return totals;
        })).ToArray();

        for (var round = 0; round < 5; round++)
            await search.Index.RebuildAsync(Enumerable.Range(0, 50).Select(static i => SearchFixture.Document($"Mắm {i}")), "2", None);
        await done.CancelAsync();

        Assert.All(await Task.WhenAll(readers), static totals => Assert.Equal([50], totals));
    }

    [Fact]
    public async Task Writers_at_the_same_time_do_not_lose_each_other()
    {
        using var search = await OpenWith();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            search.Index.UpdateAsync([SearchFixture.Document($"Mắm {i}")], [], $"v{i}", None)));
        Assert.Equal(20, search.Search.Search(new SearchQuery { Text = "mắm" }).Total);
    }

    public void Dispose() => directory.Dispose();

    private static IEnumerable<SearchDocument> Broken()
    {
        yield return SearchFixture.Document("Gạo lứt");
        throw new IOException("The source went away.");
    }

    private static IEnumerable<SearchDocument> CancelledAfterOne(CancellationTokenSource cancellation)
    {
        yield return SearchFixture.Document("Gạo lứt");
        cancellation.Cancel();
        yield return SearchFixture.Document("Gạo nếp");
    }

    private async Task<SearchFixture> OpenWith(params string[] names)
    {
        var search = new SearchFixture(directory.Path);
        await search.Index.RebuildAsync(names.Select(static name => SearchFixture.Document(name)), "1", None);
        return search;
    }
}
