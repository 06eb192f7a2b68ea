using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Links to documents, media and other addresses. A link whose target is not published is left out.</summary>
internal sealed class UrlPickerConverter(
    IPublishedContentCache documents, IPublishedMediaCache media, IApiContentNameProvider names, IApiContentRouteBuilder routes, IApiMediaUrlProvider mediaUrls, IJsonSerializer json)
    : DeliveryConverter<IReadOnlyList<LinkValue>, IEnumerable<ApiLink>>(Constants.PropertyEditors.Aliases.MultiUrlPicker)
{
    protected override IReadOnlyList<LinkValue>? Parse(string stored) => json.TryDeserialize(stored, out LinkValue[]? links) ? links : null;

    protected override bool IsEmpty(IReadOnlyList<LinkValue> value) => value.Count == 0;

    protected override IEnumerable<ApiLink> Build(IPublishedElement owner, IPublishedPropertyType propertyType, IReadOnlyList<LinkValue> value, bool preview)
        => [.. value.Select(Link).OfType<ApiLink>()];

    private ApiLink? Link(LinkValue link) => link.Udi switch
    {
        GuidUdi { EntityType: Constants.UdiEntityType.Document } udi => Document(link, documents.GetById(udi.Guid)),
        GuidUdi { EntityType: Constants.UdiEntityType.Media } udi => Media(link, media.GetById(udi.Guid)),
        _ => string.IsNullOrEmpty(link.Url) ? null : ApiLink.External(link.Name, link.Url, link.QueryString, link.Target),
    };

    private ApiLink? Document(LinkValue link, IPublishedContent? target)
        => target is not null && routes.Build(target, link.Culture) is { } route
            ? ApiLink.Content(TitleOf(link, target), link.QueryString, link.Target, target.Key, target.ContentType.Alias, route, link.Culture)
            : null;

    private ApiLink? Media(LinkValue link, IPublishedContent? target)
        => target is null
            ? null
            : ApiLink.Media(TitleOf(link, target), mediaUrls.GetUrl(target), link.QueryString, link.Target, target.Key, target.ContentType.Alias);

    private string TitleOf(LinkValue link, IPublishedContent target) => string.IsNullOrWhiteSpace(link.Name) ? names.GetName(target) : link.Name;
}
