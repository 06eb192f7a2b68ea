using OcopSite.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>Documents that tests need, in few words.</summary>
internal static class Documents
{
    public const string Vi = Cultures.Vietnamese;
    public const string En = Cultures.English;

    /// <summary>A saved page; pages lie under pages, and the first under a home.</summary>
    public static IContent NewPage(this IContentService content, string vietnamese, string? english = null, int parentId = Constants.System.Root, string type = ContentTypes.Page)
    {
        IContent page = content.Create(vietnamese, parentId, type);
        page.SetCultureName(vietnamese, Vi);
        if (english is not null)
            page.SetCultureName(english, En);
        OperationResult saved = content.Save(page);
        Assert.True(saved.Success, saved.Result.ToString());
        return page;
    }

    public static IContent PublishedPage(this IContentService content, string vietnamese, string? english = null, int parentId = Constants.System.Root, string type = ContentTypes.Page)
    {
        IContent page = content.NewPage(vietnamese, english, parentId, type);
        content.MustPublish(page);
        return page;
    }

    public static void MustPublish(this IContentService content, IContent document, params string[] cultures)
    {
        PublishResult result = content.Publish(document, cultures.Length == 0 ? ["*"] : cultures);
        Assert.True(result.Success, $"{result.Result} {string.Join(", ", result.InvalidProperties?.Select(property => property.Alias) ?? [])}");
    }

    public static IContent[] ChildrenOf(this IContentService content, int parentId, Ordering? ordering = null, int pageSize = 500)
        => [.. content.GetPagedChildren(parentId, 0, pageSize, out _, propertyAliases: null, filter: null, ordering)];

    public static IContent Again(this IContentService content, IContent document) => content.GetById(document.Key)!;
}
