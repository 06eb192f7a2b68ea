using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace OcopSite.Delivery.Embedded;

/// <summary>Builds the Content Delivery API's answer for a document with Umbraco's own builders.</summary>
internal sealed class DeliveryJson(
    IApiContentResponseBuilder builder, IApiPropertyRenderer renderer, DeliveryExpansionAccessor expansion, IVariationContextAccessor variation)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The document in every language that it and all above it are published in.</summary>
    public DeliveredDocument Deliver(IPublishedContent content, IEnumerable<string> cultures)
    {
        Dictionary<string, JsonElement> versions = [];
        VariationContext? before = variation.VariationContext;
        try
        {
            foreach (string culture in cultures)
            {
                variation.VariationContext = new VariationContext(culture);
                expansion.Current = new MediaExpansion(renderer);
                if (builder.Build(content) is IApiContentResponse response) versions[culture] = JsonSerializer.SerializeToElement<object>(response, Options);
            }
        }
        finally
        {
            variation.VariationContext = before;
            expansion.Current = null;
        }

        return new DeliveredDocument(content.Key, versions);
    }
}
