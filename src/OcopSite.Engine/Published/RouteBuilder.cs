using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published;

/// <summary>Routes of the Delivery API from the snapshot; a draft without one gets a preview address, as stock Umbraco gives.</summary>
internal sealed class RouteBuilder(PublishedStore store, IVariationContextAccessor variation) : IApiContentRouteBuilder
{
    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
    {
        culture ??= variation.VariationContext?.Culture ?? "";
        PublishedSnapshot snapshot = store.Snapshot;
        if (snapshot.RouteOf(content.Key, culture) is { } route)
            return new ApiContentRoute(route.Path, new ApiContentStartItem(route.RootKey, route.RootSegment));
        return content is PublishedItem { IsPreview: true } draft ? PreviewRoute(draft, culture, snapshot) : null;
    }

    private ApiContentRoute? PreviewRoute(PublishedItem draft, string culture, PublishedSnapshot snapshot)
    {
        if (draft.ContentType.Variations.VariesByCulture() && !draft.Cultures.ContainsKey(culture))
            return null;
        int rootId = int.Parse(draft.TreePath.Split(',')[1], System.Globalization.CultureInfo.InvariantCulture);
        PublishedItem? root = rootId == draft.Id ? draft : snapshot.DocumentTree.Find(rootId) ?? store.FindDraft(null, rootId);
        string segment = root?.Cultures.GetValueOrDefault(root.ContentType.Variations.VariesByCulture() ? culture : "")?.UrlSegment ?? "";
        return root is null ? null : new ApiContentRoute($"/preview-{draft.Key:D}/", new ApiContentStartItem(root.Key, segment));
    }
}
