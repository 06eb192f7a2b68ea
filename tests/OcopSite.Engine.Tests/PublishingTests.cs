using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

/// <summary>The publishing state machine.</summary>
public abstract class PublishingTests(EngineFixture engine)
{
    private IContentService Content => engine.Content;

    [Fact]
    public void A_saved_document_is_a_draft()
    {
        IContent page = Content.NewPage("Bản nháp", "Draft");

        IContent stored = Content.Again(page);
        Assert.False(stored.Published);
        Assert.True(stored.Edited);
        Assert.Equal("Draft", stored.GetCultureName(En));
        Assert.Equal(1, stored.Level);
        Assert.Equal($"-1,{stored.Id}", stored.Path);
        Assert.Null(engine.Published.FindDocument(page.Key));
    }

    [Fact]
    public void A_language_is_published_by_itself()
    {
        IContent page = Content.NewPage("Chỉ tiếng Việt", "Not yet");

        Content.MustPublish(page, Vi);

        IContent stored = Content.Again(page);
        Assert.Equal([Vi], stored.PublishedCultures);
        Assert.True(stored.IsCultureEdited(En));
        Assert.False(stored.IsCultureEdited(Vi));
        Assert.NotNull(engine.Published.RouteOf(page.Key, Vi));
        Assert.Null(engine.Published.RouteOf(page.Key, En));
    }

    [Fact]
    public void Nothing_is_published_without_the_mandatory_language()
    {
        IContent page = Content.NewPage("Bắt buộc", "Mandatory");

        PublishResult result = Content.Publish(page, [En]);

        Assert.Equal(PublishResultType.FailedPublishMandatoryCultureMissing, result.Result);
        Assert.False(Content.Again(page).Published);
    }

    [Fact]
    public void A_document_with_an_empty_mandatory_property_is_not_published()
    {
        IContent article = Content.NewPage("Thiếu lời dẫn", type: "article");

        PublishResult result = Content.Publish(article, [Vi]);

        Assert.Equal(PublishResultType.FailedPublishContentInvalid, result.Result);
        Assert.Contains(result.InvalidProperties!, property => property.Alias == "lead");
    }

    [Fact]
    public void A_draft_of_a_published_document_changes_nothing_for_visitors()
    {
        IContent page = Content.PublishedPage("Tên cũ");
        page = Content.Again(page);
        page.SetValue("summary", "Mới", Vi);
        page.SetCultureName("Tên mới", Vi);
        Content.Save(page);

        IContent stored = Content.Again(page);
        Assert.True(stored.Published);
        Assert.True(stored.Edited);
        Assert.Equal([Vi], stored.EditedCultures);
        Assert.Equal("Mới", stored.GetValue("summary", Vi));
        Assert.Null(stored.GetValue("summary", Vi, published: true));
        Assert.Equal("Tên cũ", engine.Published.FindDocument(page.Key)!.Cultures[Vi].Name);

        Content.MustPublish(stored);
        Assert.False(Content.Again(page).Edited);
        Assert.Equal("Tên mới", engine.Published.FindDocument(page.Key)!.Cultures[Vi].Name);
    }

    [Fact]
    public void Unpublishing_a_language_leaves_the_other()
    {
        IContent page = Content.PublishedPage("Hai thứ tiếng", "Two languages");

        PublishResult result = Content.Unpublish(Content.Again(page), En);

        Assert.Equal(PublishResultType.SuccessUnpublishCulture, result.Result);
        Assert.Equal([Vi], Content.Again(page).PublishedCultures);
        Assert.Null(engine.Published.RouteOf(page.Key, En));
        Assert.NotNull(engine.Published.RouteOf(page.Key, Vi));
    }

    [Fact]
    public void Unpublishing_the_mandatory_language_unpublishes_all()
    {
        IContent page = Content.PublishedPage("Rút hết", "Withdrawn");

        PublishResult result = Content.Unpublish(Content.Again(page), Vi);

        Assert.Equal(PublishResultType.SuccessUnpublishMandatoryCulture, result.Result);
        IContent stored = Content.Again(page);
        Assert.False(stored.Published);
        Assert.Equal(0, stored.PublishedVersionId);
        Assert.Null(engine.Published.FindDocument(page.Key));
    }

    [Fact]
    public void What_was_unpublished_can_be_published_again()
    {
        IContent page = Content.PublishedPage("Lên xuống", "Up and down");
        Content.Unpublish(Content.Again(page));
        Assert.Empty(Content.Again(page).PublishedCultures);

        Content.MustPublish(Content.Again(page));

        Assert.Equal([En, Vi], Content.Again(page).PublishedCultures.Order());
    }

    [Fact]
    public void A_document_under_an_unpublished_one_is_not_seen()
    {
        IContent parent = Content.PublishedPage("Cha");
        IContent child = Content.PublishedPage("Con", parentId: parent.Id);
        Assert.NotNull(engine.Published.FindDocument(child.Key));

        Content.Unpublish(Content.Again(parent));

        Assert.False(Content.IsPathPublished(Content.Again(child)));
        Assert.Null(engine.Published.FindDocument(child.Key));
        Assert.Equal(PublishResultType.FailedPublishPathNotPublished, Content.Publish(Content.Again(child), [Vi]).Result);

        Content.MustPublish(Content.Again(parent));
        Assert.NotNull(engine.Published.FindDocument(child.Key));
    }

    [Fact]
    public void A_branch_is_published_at_once()
    {
        IContent parent = Content.NewPage("Nhánh");
        IContent child = Content.NewPage("Nhánh con", parentId: parent.Id);

        PublishResult[] results = [.. Content.PublishBranch(Content.Again(parent), PublishBranchFilter.IncludeUnpublished, ["*"])];

        Assert.All(results, result => Assert.True(result.Success, result.Result.ToString()));
        Assert.True(Content.IsPathPublished(Content.Again(child)));
    }

    [Fact]
    public void A_version_is_rolled_back_to()
    {
        IContent page = Content.NewPage("Phiên bản");
        page.SetValue("summary", "Một", Vi);
        Content.Save(page);
        Content.MustPublish(page);
        page = Content.Again(page);
        page.SetValue("summary", "Hai", Vi);
        Content.Save(page);
        Content.MustPublish(page);
        int first = Content.GetVersions(page.Id).Single(version => (string?)version.GetValue("summary", Vi) == "Một").VersionId;

        OperationResult result = Content.Rollback(page.Id, first);

        Assert.True(result.Success);
        IContent stored = Content.Again(page);
        Assert.Equal("Một", stored.GetValue("summary", Vi));
        Assert.Equal("Hai", stored.GetValue("summary", Vi, published: true));
    }

    [Fact]
    public void Every_publication_keeps_the_former_version()
    {
        IContent page = Content.PublishedPage("Lịch sử");
        page = Content.Again(page);
        page.SetValue("summary", "Sau", Vi);
        Content.Save(page);
        Content.MustPublish(page);

        IContent[] versions = [.. Content.GetVersions(page.Id)];
        Assert.Equal(3, versions.Length);
        Assert.Equal(versions[0].VersionId, Content.Again(page).VersionId);
        Content.DeleteVersions(page.Id, DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(2, Content.GetVersions(page.Id).Count());
    }

    [Fact]
    public void A_handler_may_refuse_a_save()
    {
        IContent page = Content.Create("VETO", -1, "page");
        page.SetCultureName("VETO", Vi);
        page.Name = "VETO";

        Assert.False(Content.Save(page).Success);
        Assert.False(page.HasIdentity);
    }
}

public sealed class PublishingOnSqliteTests(SqliteFixture engine) : PublishingTests(engine), IClassFixture<SqliteFixture>;

public sealed class PublishingOnPostgreSqlTests(PostgreSqlFixture engine) : PublishingTests(engine), IClassFixture<PostgreSqlFixture>;
