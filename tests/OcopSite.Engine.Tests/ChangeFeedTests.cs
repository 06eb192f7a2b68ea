using OcopSite.Engine.Feed;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

public abstract class ChangeFeedTests(EngineFixture engine)
{
    private IContentService Content => engine.Content;

    [Fact]
    public async Task A_draft_is_no_change()
    {
        long before = await LastAsync();
        Content.NewPage("Chưa đăng");
        Assert.Equal(before, await LastAsync());
    }

    [Fact]
    public async Task What_visitors_see_changing_is_told_in_order()
    {
        IContent page = Content.NewPage("Đổi thay", "Change");
        Assert.Equal($"Published {En},{Vi}", await ChangeOfAsync(page, () => Content.MustPublish(page)));
        Assert.Equal($"Unpublished {En}", await ChangeOfAsync(page, () => Content.Unpublish(Content.Again(page), En), ContentChangeKind.Unpublished));
        IContent parent = Content.PublishedPage("Cha mới");
        Assert.Equal($"Moved {Vi}", await ChangeOfAsync(page, () => Content.Move(Content.Again(page), parent.Id)));
        Assert.Equal($"Trashed {Vi}", await ChangeOfAsync(page, () => Content.MoveToRecycleBin(Content.Again(page))));
        Assert.Equal($"Deleted {Vi}", await ChangeOfAsync(page, () => Content.Delete(Content.Again(page))));
    }

    [Fact]
    public async Task What_lies_under_a_document_appears_and_goes_with_it()
    {
        IContent parent = Content.PublishedPage("Trên");
        IContent child = Content.PublishedPage("Dưới", parentId: parent.Id);

        Assert.Equal($"Unpublished {Vi}", await ChangeOfAsync(child, () => Content.Unpublish(Content.Again(parent))));
        Assert.Equal($"Published {Vi}", await ChangeOfAsync(child, () => Content.MustPublish(Content.Again(parent))));
    }

    [Fact]
    public async Task Sorting_is_told_of_those_that_changed_place()
    {
        IContent parent = Content.PublishedPage("Thứ tự");
        IContent first = Content.PublishedPage("Thứ nhất", parentId: parent.Id);
        IContent second = Content.PublishedPage("Thứ hai", parentId: parent.Id);

        Assert.Equal($"Sorted {Vi}", await ChangeOfAsync(second, () => Content.SortChildren(parent.Id, [second.Id, first.Id])));
    }

    [Fact]
    public async Task A_waiting_reader_is_woken_by_a_publication()
    {
        IContent page = Content.NewPage("Đánh thức");
        long before = await LastAsync();
        Task waiting = engine.Feed.WaitAsync(before, CancellationToken.None);
        Assert.False(waiting.IsCompleted);

        Content.MustPublish(page);

        // Known at once, not when the next look at the database finds it.
        Assert.True(engine.Feed.WaitAsync(before, CancellationToken.None).IsCompletedSuccessfully);
        await waiting;
        Assert.Contains(await engine.Feed.ReadAsync(before, 10, CancellationToken.None), change => change.Key == page.Key);
    }

    [Fact]
    public async Task A_write_of_another_process_is_found()
    {
        await using var other = await engine.StartAnotherAsync();
        long before = await LastAsync();
        Task waiting = engine.Feed.WaitAsync(before, CancellationToken.None);

        var elsewhere = (IContentService)other.GetService(typeof(IContentService))!;
        IContent page = elsewhere.PublishedPage("Từ nơi khác");

        await waiting.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.NotNull(engine.Published.FindDocument(page.Key));
    }

    // As between the commit of a transaction and its announcement: a reader that already sees the change must see the content with it.
    [Fact]
    public async Task Published_content_is_never_older_than_the_changes_that_were_read()
    {
        await using var other = await engine.StartAnotherAsync();
        var elsewhere = (IContentService)other.GetService(typeof(IContentService))!;
        long before = await LastAsync();
        Assert.NotNull(engine.Published);

        IContent page = elsewhere.PublishedPage("Chưa báo");

        Assert.Contains(await engine.Feed.ReadAsync(before, 10, CancellationToken.None), change => change.Key == page.Key);
        Assert.NotNull(engine.Published.FindDocument(page.Key));
    }

    [Fact]
    public async Task Nothing_of_a_transaction_that_was_rolled_back_remains()
    {
        long before = await LastAsync();
        engine.Notified.Log.Clear();
        IContent? lost = null;
        using (engine.Get<ICoreScopeProvider>().CreateCoreScope())
            lost = Content.PublishedPage("Mất");

        Assert.Null(Content.GetById(lost.Key));
        Assert.Equal(before, await LastAsync());
        Assert.DoesNotContain(engine.Notified.Log, entry => entry.Contains("Mất", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_nested_scope_that_was_not_completed_takes_the_outer_one_with_it()
    {
        long before = await LastAsync();
        var scopes = engine.Get<ICoreScopeProvider>();
        IContent? lost = null;
        using (ICoreScope outer = scopes.CreateCoreScope())
        {
            lost = Content.PublishedPage("Cũng mất");
            using (scopes.CreateCoreScope())
                Content.NewPage("Bên trong");
            outer.Complete();
        }

        Assert.Null(Content.GetById(lost.Key));
        Assert.Equal(before, await LastAsync());
    }

    [Fact]
    public void Notifications_come_after_the_commit()
    {
        engine.Notified.Log.Clear();
        using (ICoreScope scope = engine.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            Content.PublishedPage("Báo sau");
            Assert.Empty(engine.Notified.Log);
            scope.Complete();
        }
        Assert.Equal(["saved Báo sau", "published Báo sau"], engine.Notified.Log);
    }

    [Fact]
    public async Task Numbers_never_start_again_after_trimming()
    {
        Content.PublishedPage("Cắt tỉa");
        long last = await LastAsync();

        await engine.Feed.TrimAsync(DateTime.UtcNow.AddMinutes(1), CancellationToken.None);

        Assert.Equal(last, await LastAsync());
        Content.PublishedPage("Sau khi cắt");
        Assert.True(await LastAsync() > last);
    }

    private Task<long> LastAsync() => engine.Feed.GetLastSequenceAsync(CancellationToken.None);

    private async Task<string> ChangeOfAsync(IContent document, Action act, ContentChangeKind? kind = null)
    {
        long before = await LastAsync();
        act();
        IReadOnlyList<ContentChange> changes = await engine.Feed.ReadAsync(before, 100, CancellationToken.None);
        ContentChange change = changes.Single(x => x.Key == document.Key && (kind is null || x.Kind == kind));
        return $"{change.Kind} {string.Join(',', change.Cultures.Order(StringComparer.Ordinal))}";
    }
}

public sealed class ChangeFeedOnSqliteTests(SqliteFixture engine) : ChangeFeedTests(engine), IClassFixture<SqliteFixture>;

public sealed class ChangeFeedOnPostgreSqlTests(PostgreSqlFixture engine) : ChangeFeedTests(engine), IClassFixture<PostgreSqlFixture>;
