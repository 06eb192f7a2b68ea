using OcopSite.Delivery.Api.Media;
using OcopSite.Delivery.Api.Output;
using OcopSite.Delivery.Embedded;
using OcopSite.Engine.Published;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Answers;

/// <summary>Renders documents and media items, each once for a state and a presentation.</summary>
internal sealed class ItemRenderer(DeliveryJson json, IApiPropertyRenderer properties, DeliveredProperties delivered, IApiMediaBuilder media, IImageCrops crops)
{
    /// <returns><see langword="null"/> when the document has no address in the language.</returns>
    public Rendered? Document(ContentState state, IPublishedContent document, Presentation presentation)
        => state.Rendered.GetOrAdd(document.Key, presentation, document, (item, view) => Of(json.Render(item, Context(view), Output(view))));

    public Rendered Media(ContentState state, IPublishedContent item, Presentation presentation)
        => state.Rendered.GetOrAdd(item.Key, presentation, (state, item), (of, view) => Of(json.Render(Context(view), Output(view), () => Response(of.state, of.item))))!;

    private MediaResponse Response(ContentState state, IPublishedContent item)
    {
        var (focalPoint, cuts) = crops.Of(item);
        return new MediaResponse(media.Build(item), MediaPaths.Of(state.Snapshot, item), focalPoint, cuts, item.CreateDate, item.UpdateDate);
    }

    private RequestedOutput Output(Presentation view) => new(view.Output, properties, delivered);

    private static VariationContext Context(Presentation view) => new(view.Culture, view.Segment);

    private static Rendered? Of(byte[]? rendered) => rendered is null ? null : new Rendered(rendered);
}
