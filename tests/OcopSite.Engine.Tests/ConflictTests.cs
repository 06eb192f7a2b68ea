using OcopSite.Engine.Feed;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

/// <summary>Several people at work at once.</summary>
public abstract class ConflictTests(EngineFixture engine)
{
    private const int Writers = 8;
    private const int DocumentsEach = 10;

    private IContentService Content => engine.Content;

    [Fact]
    public void A_save_over_somebody_elses_newer_version_is_a_conflict()
    {
        IContent mine = Content.NewPage("Tranh chấp");
        IContent theirs = Content.Again(mine);
        theirs.SetValue("summary", "Của họ", Vi);
        Content.Save(theirs);

        mine.SetValue("summary", "Của tôi", Vi);
        var conflict = Assert.Throws<ContentConflictException>(() => Content.Save(mine));

        Assert.Equal(mine.Key, conflict.Key);
        Assert.NotEqual(conflict.Given, conflict.Stored);
        Assert.Equal("Của họ", Content.Again(mine).GetValue("summary", Vi));
    }

    [Fact]
    public void What_was_just_saved_can_be_saved_again()
    {
        IContent page = Content.NewPage("Lưu nhiều lần");
        for (int i = 0; i < 3; i++)
        {
            page.SetValue("summary", $"Lần {i}", Vi);
            Assert.True(Content.Save(page).Success);
            Content.MustPublish(page);
        }
        Assert.Equal("Lần 2", Content.Again(page).GetValue("summary", Vi, published: true));
    }

    [Fact]
    public void A_save_after_somebody_elses_publication_is_a_conflict()
    {
        IContent mine = Content.NewPage("Đăng trước");
        Content.MustPublish(Content.Again(mine));

        mine.SetValue("summary", "Muộn", Vi);
        Assert.Throws<ContentConflictException>(() => Content.Save(mine));
    }

    [Fact]
    public void A_document_that_is_gone_cannot_be_saved()
    {
        IContent mine = Content.NewPage("Đã xóa");
        Content.Delete(Content.Again(mine));

        mine.SetValue("summary", "Trễ", Vi);
        Assert.Null(Assert.Throws<ContentConflictException>(() => Content.Save(mine)).Stored);
    }

    [Fact]
    public void Sorting_does_not_disturb_an_editor()
    {
        IContent parent = Content.PublishedPage("Xếp lại");
        IContent mine = Content.NewPage("Đang sửa", parentId: parent.Id);
        IContent other = Content.NewPage("Khác", parentId: parent.Id);
        Content.Sort([other.Id, mine.Id]);

        mine.SetValue("summary", "Vẫn lưu", Vi);
        Assert.True(Content.Save(mine).Success);
        Assert.Equal(1, Content.Again(mine).SortOrder);
    }

    [Fact]
    public void A_media_item_is_not_overwritten_either()
    {
        IMedia mine = engine.Media.CreateMedia("Thư mục", -1, "Folder");
        engine.Media.Save(mine);
        IMedia theirs = engine.Media.GetById(mine.Key)!;
        theirs.Name = "Tên của họ";
        engine.Media.Save(theirs);

        mine.Name = "Tên của tôi";
        Assert.Throws<ContentConflictException>(() => engine.Media.Save(mine));
    }

    [Fact]
    public async Task Of_many_writers_of_one_document_one_wins()
    {
        IContent page = Content.NewPage("Một người thắng");
        IContent[] copies = [.. Enumerable.Range(0, Writers).Select(_ => Content.Again(page))];

        bool[] won = await Task.WhenAll(copies.Select((copy, i) => Task.Run(() =>
        {
            copy.SetValue("summary", $"Người {i}", Vi);
            try
            {
                return Content.Save(copy).Success;
            }
            catch (ContentConflictException)
            {
                return false;
            }
        })));

        Assert.Single(won, true);
    }

    [Fact]
    public async Task Eight_writers_publish_side_by_side()
    {
        IContent parent = Content.PublishedPage("Cùng viết");
        long before = await engine.Feed.GetLastSequenceAsync(CancellationToken.None);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (int i = 0; i < DocumentsEach; i++)
            {
                IContent page = Content.PublishedPage($"Bài {i}", $"Text {writer}-{i}", parent.Id);
                Assert.NotNull(Content.GetById(page.Key));
            }
        })));

        IContent[] children = Content.ChildrenOf(parent.Id);
        int total = Writers * DocumentsEach;
        Assert.Equal(total, children.Length);
        Assert.Equal(total, children.Select(child => child.SortOrder).Distinct().Count());
        Assert.Equal(total, children.Select(child => child.GetCultureName(Vi)).Distinct().Count());
        Assert.Equal(total, engine.Published.GetDocumentChildren(parent.Key).Count);
        IReadOnlyList<ContentChange> changes = await engine.Feed.ReadAsync(before, 1000, CancellationToken.None);
        Assert.Equal(children.Select(child => child.Key).Order(), changes.Select(change => change.Key).Order());
    }

    [Fact]
    public async Task A_reader_of_the_feed_misses_nothing_while_others_write()
    {
        IContent parent = Content.PublishedPage("Đọc theo");
        long position = await engine.Feed.GetLastSequenceAsync(CancellationToken.None);
        Task writing = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (int i = 0; i < DocumentsEach; i++)
                Content.PublishedPage($"Theo {writer}-{i}", parentId: parent.Id);
        })));

        var seen = new HashSet<Guid>();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (seen.Count < 4 * DocumentsEach)
        {
            await engine.Feed.WaitAsync(position, limit.Token);
            foreach (ContentChange change in await engine.Feed.ReadAsync(position, 5, limit.Token))
            {
                Assert.True(change.Sequence > position);
                position = change.Sequence;
                seen.Add(change.Key);
            }
        }
        await writing;
        Assert.Equal(Content.ChildrenOf(parent.Id).Select(child => child.Key).Order(), seen.Order());
    }

    [Fact]
    public async Task Everything_is_read_back_after_a_restart()
    {
        IContent page = Content.PublishedPage("Còn mãi", "Lasting");
        page.SetValue("summary", "Nháp", Vi);
        Content.Save(page);
        var trail = await engine.Get<IAuditService>().GetItemsByEntityAsync(page.Id, 0, 10);

        await engine.RestartAsync();

        IContent stored = Content.Again(page);
        Assert.Equal("Nháp", stored.GetValue("summary", Vi));
        Assert.True(stored.Published);
        Assert.NotNull(engine.Published.RouteOf(page.Key, En));
        var again = await engine.Get<IAuditService>().GetItemsByEntityAsync(page.Id, 0, 10);
        Assert.Equal(3, again.Total);
        Assert.Equal(trail.Items.Select(item => item.AuditType), again.Items.Select(item => item.AuditType));
    }
}

public sealed class ConflictOnSqliteTests(SqliteFixture engine) : ConflictTests(engine), IClassFixture<SqliteFixture>;

public sealed class ConflictOnPostgreSqlTests(PostgreSqlFixture engine) : ConflictTests(engine), IClassFixture<PostgreSqlFixture>;
