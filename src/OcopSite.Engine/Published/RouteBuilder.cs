using OcopSite.Engine.Types;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published;

/// <summary>Routes of the Delivery API from the snapshot; a draft without one gets a preview address, as stock Umbraco gives.</summary>
internal sealed class RouteBuilder(PublishedStore store, LanguageRepository languages, IVariationContextAccessor variation) : IApiContentRouteBuilder
{
    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
    {
        culture ??= variation.VariationContext?.Culture ?? "";
        PublishedSnapshot snapshot = store.Snapshot;
        if (snapshot.RouteOf(content.Key, culture) is { } route)
            return new ApiContentRoute(route.Path, new ApiContentStartItem(route.RootKey, route.RootSegment));
        return content is PublishedItem { IsPreview: true } draft ? DraftRoute(draft, culture, snapshot) : null;
    }

    // What is published below something that is not has the address that it will have when all above it is published.
    private ApiContentRoute? DraftRoute(PublishedItem draft, string culture, PublishedSnapshot snapshot)
    {
        if (draft.ContentType.Variations.VariesByCulture() && !draft.Cultures.ContainsKey(culture))
            return null;
        PublishedItem[] line =
        [
            .. draft.AncestorIds.Reverse().Select(id => snapshot.DocumentTree.Find(id) ?? store.FindDraft(null, id)).OfType<PublishedItem>(),
            draft,
        ];
        string path = draft.IsPublished(culture) || KeepsPath(draft, culture)
            ? "/" + string.Concat(line.Skip(1).Select(item => SegmentOf(item, culture) + "/"))
            : $"/preview-{draft.Key:D}/";
        return new ApiContentRoute(path, new ApiContentStartItem(line[0].Key, SegmentOf(line[0], culture)));
    }

    // A document that was withdrawn as a whole keeps its addresses in the languages that it need not have, as it does in stock Umbraco.
    private bool KeepsPath(PublishedItem draft, string culture)
        => !draft.IsPublished() && languages.GetByIsoCode(culture) is { IsMandatory: false } && store.WasPublished(draft.Id);

    private static string SegmentOf(PublishedItem item, string culture)
        => item.Cultures.GetValueOrDefault(item.ContentType.Variations.VariesByCulture() ? culture : "")?.UrlSegment ?? "";
}
