using OcopSite.Engine.Feed;
using OcopSite.Engine.Redirects;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

/// <summary>Names, addresses and places in the tree.</summary>
public abstract class TreeTests(EngineFixture engine)
{
    private IContentService Content => engine.Content;

    [Fact]
    public void Siblings_of_one_name_are_numbered_in_each_language()
    {
        IContent parent = Content.NewPage("Trùng tên");
        IContent first = Content.NewPage("Điều", "Cashew", parent.Id);
        IContent second = Content.NewPage("điêu", "Other", parent.Id);
        IContent third = Content.NewPage("Điều", "cashew", parent.Id);

        Assert.Equal("Điều", Content.Again(first).GetCultureName(Vi));
        Assert.Equal("điêu (1)", Content.Again(second).GetCultureName(Vi));
        Assert.Equal("Other", Content.Again(second).GetCultureName(En));
        Assert.Equal("Điều (2)", Content.Again(third).GetCultureName(Vi));
        Assert.Equal("cashew (1)", Content.Again(third).GetCultureName(En));
    }

    [Theory]
    [InlineData("Nước mắm Đầm Sen", "nuoc-mam-dam-sen")]
    [InlineData("Quyết định 919/QĐ", "quyet-dinh-919qd")]
    [InlineData("Giai đoạn 2018–2020", "giai-doan-2018-2020")]
    [InlineData("#1 / loại", "1-loai")]
    [InlineData("Giá 10.000", "gia-10000")]
    public void Segments_are_those_of_a_stock_Umbraco(string name, string segment)
    {
        IContent page = Content.PublishedPage(name, parentId: Content.PublishedPage($"Nhà {Guid.NewGuid():N}").Id);

        Assert.EndsWith($"/{segment}/", engine.Published.RouteOf(page.Key, Vi)!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_siblings_never_share_an_address()
    {
        IContent parent = Content.PublishedPage("Cùng địa chỉ");
        IContent first = Content.PublishedPage("10.000", parentId: parent.Id);
        IContent second = Content.PublishedPage("10000", parentId: parent.Id);

        string one = engine.Published.RouteOf(first.Key, Vi)!.Path;
        string two = engine.Published.RouteOf(second.Key, Vi)!.Path;
        Assert.EndsWith("/10000/", one, StringComparison.Ordinal);
        Assert.EndsWith("/10000-1/", two, StringComparison.Ordinal);

        Content.MustPublish(Content.Again(second));
        Assert.Equal(two, engine.Published.RouteOf(second.Key, Vi)!.Path);
        Assert.Equal(second.Key, engine.Published.FindByPath(two, Vi, RootOf(second)));
    }

    [Fact]
    public async Task A_renamed_document_is_found_at_its_old_address_and_so_is_what_lies_under_it()
    {
        IContent root = Content.PublishedPage("Gốc đổi tên");
        IContent parent = Content.PublishedPage("Mục cũ", "Old section", root.Id);
        IContent child = Content.PublishedPage("Bài con", "Child", parent.Id);
        string oldParent = engine.Published.RouteOf(parent.Key, Vi)!.Path;
        string oldChild = engine.Published.RouteOf(child.Key, Vi)!.Path;

        Rename(parent, "Mục mới");
        Rename(parent, "Mục mới nữa");

        var redirects = engine.Get<IRedirectStore>();
        Assert.Equal(parent.Key, await redirects.FindAsync(Vi, oldParent, CancellationToken.None));
        Assert.Equal(child.Key, await redirects.FindAsync(Vi, oldChild.Trim('/'), CancellationToken.None));
        Assert.Equal(child.Key, await redirects.FindAsync(Vi, oldChild.Replace("muc-cu", "muc-moi", StringComparison.Ordinal), CancellationToken.None));
        Assert.DoesNotContain(await redirects.GetAllAsync(CancellationToken.None), redirect => redirect.Culture == En && redirect.TargetKey == child.Key);

        Rename(parent, "Mục cũ");
        Assert.Null(await redirects.FindAsync(Vi, oldParent, CancellationToken.None));
    }

    [Fact]
    public async Task An_old_address_may_be_added_by_hand()
    {
        IContent page = Content.PublishedPage("Địa chỉ cũ");
        var redirects = engine.Get<IRedirectStore>();

        await redirects.AddAsync(new Redirect(Vi, "/trang/cu.html/", page.Key), CancellationToken.None);
        await redirects.AddAsync(new Redirect(Vi, "trang/cu.html", page.Key), CancellationToken.None);

        Assert.Equal(page.Key, await redirects.FindAsync(Vi, "/trang/cu.html", CancellationToken.None));
        Assert.Null(await redirects.FindAsync(En, "/trang/cu.html", CancellationToken.None));
    }

    [Fact]
    public async Task An_old_address_is_forgotten_and_followers_hear_of_both()
    {
        IContent page = Content.PublishedPage("Địa chỉ bị bỏ");
        var redirects = engine.Get<IRedirectStore>();
        long before = await engine.Feed.GetLastSequenceAsync(CancellationToken.None);

        await redirects.AddAsync(new Redirect(Vi, "/trang/bo", page.Key), CancellationToken.None);
        Assert.False(await redirects.RemoveAsync(En, "/trang/bo", CancellationToken.None));
        Assert.True(await redirects.RemoveAsync(Vi, "trang/bo/", CancellationToken.None));
        Assert.False(await redirects.RemoveAsync(Vi, "/trang/bo", CancellationToken.None));

        Assert.Null(await redirects.FindAsync(Vi, "/trang/bo", CancellationToken.None));
        var changes = await engine.Feed.ReadAsync(before, 10, CancellationToken.None);
        Assert.Equal(2, changes.Count(c => c.Kind == ContentChangeKind.RedirectsChanged));
        Assert.Equal(page.Key, engine.Published.FindDocument(page.Key)?.Key);
    }

    [Fact]
    public async Task A_moved_document_is_found_at_its_old_address()
    {
        IContent from = Content.PublishedPage("Nơi đi");
        IContent to = Content.PublishedPage("Nơi đến", parentId: Content.PublishedPage("Gốc chuyển").Id);
        IContent moved = Content.PublishedPage("Dời chỗ", parentId: from.Id);
        IContent under = Content.PublishedPage("Đi theo", parentId: moved.Id);

        Assert.True(Content.Move(Content.Again(moved), to.Id).Success);

        IContent stored = Content.Again(under);
        Assert.Equal($"{Content.Again(to).Path},{moved.Id},{under.Id}", stored.Path);
        Assert.Equal(4, stored.Level);
        Assert.Equal("/noi-den/doi-cho/di-theo/", engine.Published.RouteOf(under.Key, Vi)!.Path);
        Assert.Equal(under.Key, await engine.Get<IRedirectStore>().FindAsync(Vi, "/doi-cho/di-theo", CancellationToken.None));
        Assert.Equal(moved.Key, await engine.Get<IRedirectStore>().FindAsync(Vi, "/doi-cho", CancellationToken.None));
    }

    [Fact]
    public void A_document_goes_to_the_bin_with_all_under_it_and_comes_back()
    {
        IContent root = Content.PublishedPage("Gốc thùng rác");
        IContent parent = Content.PublishedPage("Bỏ đi", parentId: root.Id);
        IContent child = Content.PublishedPage("Bỏ theo", parentId: parent.Id);

        Assert.True(Content.MoveToRecycleBin(Content.Again(parent)).Success);

        Assert.True(Content.Again(child).Trashed);
        Assert.Null(engine.Published.FindDocument(child.Key));
        Assert.Contains(Content.GetPagedContentInRecycleBin(0, 100, out _), item => item.Key == parent.Key);
        var relations = engine.Get<IRelationService>();
        Assert.Equal(root.Id, Assert.Single(relations.GetByChildId(parent.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias)).ParentId);

        Assert.True(Content.Move(Content.Again(parent), root.Id).Success);
        IContent restored = Content.Again(parent);
        Assert.False(restored.Trashed);
        Assert.False(restored.Published);
        Assert.False(Content.Again(child).Trashed);
        Assert.Null(engine.Published.FindDocument(child.Key));
        Assert.Empty(relations.GetByChildId(parent.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias));

        Content.MustPublish(restored);
        Assert.NotNull(engine.Published.FindDocument(child.Key));
    }

    [Fact]
    public void Deleting_takes_everything_under_it_along()
    {
        IContent parent = Content.PublishedPage("Xóa");
        IContent child = Content.PublishedPage("Xóa theo", parentId: parent.Id);

        Assert.True(Content.Delete(Content.Again(parent)).Success);

        Assert.Null(Content.GetById(parent.Key));
        Assert.Null(Content.GetById(child.Key));
        Assert.Empty(Content.GetVersions(child.Id));
    }

    [Fact]
    public void A_copy_is_a_draft_with_all_under_it()
    {
        IContent parent = Content.PublishedPage("Bản gốc", "Original");
        Content.PublishedPage("Con của bản gốc", parentId: parent.Id);
        parent = Content.Again(parent);
        parent.SetValue("summary", "Nội dung", Vi);
        Content.Save(parent);

        IContent? copy = Content.Copy(Content.Again(parent), Constants.System.Root, relateToOriginal: true, recursive: true);

        IContent stored = Content.Again(copy!);
        Assert.NotEqual(parent.Key, stored.Key);
        Assert.False(stored.Published);
        Assert.Empty(stored.PublishedCultures);
        Assert.Equal("Bản gốc (1)", stored.GetCultureName(Vi));
        Assert.Equal("Nội dung", stored.GetValue("summary", Vi));
        Assert.Equal(1, Content.CountDescendants(stored.Id));
    }

    [Fact]
    public void Siblings_are_sorted()
    {
        IContent parent = Content.PublishedPage("Sắp xếp");
        string[] names = ["Một", "Hai", "Ba"];
        IContent[] children = [.. names.Select(name => Content.PublishedPage(name, parentId: parent.Id))];

        Assert.True(Content.Sort([children[2].Id, children[0].Id, children[1].Id]).Success);
        Assert.Equal(["Ba", "Một", "Hai"], Content.ChildrenOf(parent.Id).Select(child => child.Name!));
        Assert.Equal(["Ba", "Một", "Hai"], engine.Published.GetDocumentChildren(parent.Key).Select(child => child.Cultures[Vi].Name));

        Assert.True(Content.SortChildren(parent.Id, [children[0].Id, children[1].Id, children[2].Id]).Success);
        Assert.Equal(["Một", "Hai", "Ba"], engine.Published.GetDocumentChildren(parent.Key).Select(child => child.Cultures[Vi].Name));
    }

    [Fact]
    public void Names_are_ordered_as_Vietnamese_readers_expect()
    {
        IContent parent = Content.NewPage("Theo tên");
        foreach (string name in new[] { "Đường phèn", "Dừa", "Ẩm thực", "Zê-rô", "Ca cao" })
            Content.NewPage(name, parentId: parent.Id);

        IContent[] page = Content.ChildrenOf(parent.Id, Ordering.By("name", culture: Vi));

        Assert.Equal(["Ẩm thực", "Ca cao", "Dừa", "Đường phèn", "Zê-rô"], page.Select(item => item.GetCultureName(Vi)!));
    }

    [Fact]
    public void Documents_are_ordered_by_a_property()
    {
        IContent parent = Content.NewPage("Theo tóm tắt");
        foreach (string summary in new[] { "Ốc", "An", "Đá" })
        {
            IContent page = Content.NewPage(summary, parentId: parent.Id);
            page.SetValue("summary", summary, Vi);
            Content.Save(page);
        }

        IContent[] ordered = Content.ChildrenOf(parent.Id, Ordering.By("summary", Direction.Descending, Vi, isCustomField: true), pageSize: 2);

        Assert.Equal(["Ốc", "Đá"], ordered.Select(item => item.GetCultureName(Vi)!));
    }

    [Fact]
    public void The_tree_is_whole()
    {
        Content.NewPage("Toàn vẹn");

        Assert.Empty(Content.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).DetectedIssues);
    }

    private Guid RootOf(IContent document) => engine.Published.RouteOf(document.Key, Vi)!.RootKey;

    private void Rename(IContent document, string name)
    {
        IContent renamed = Content.Again(document);
        renamed.SetCultureName(name, Vi);
        Content.Save(renamed);
        Content.MustPublish(renamed, Vi);
    }
}

public sealed class TreeOnSqliteTests(SqliteFixture engine) : TreeTests(engine), IClassFixture<SqliteFixture>;

public sealed class TreeOnPostgreSqlTests(PostgreSqlFixture engine) : TreeTests(engine), IClassFixture<PostgreSqlFixture>;
