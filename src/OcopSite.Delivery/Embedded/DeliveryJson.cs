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
    IApiContentResponseBuilder builder,
    IApiPropertyRenderer renderer,
    DeliveredProperties delivered,
    DeliveryExpansionAccessor expansion,
    IVariationContextAccessor variation)
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
        foreach (string culture in cultures)
        {
            IApiContentResponse? response = In(new VariationContext(culture), new MediaExpansion(renderer, delivered), () => builder.Build(content));
            if (response is not null) versions[culture] = JsonSerializer.SerializeToElement<object>(response, Options);
        }

        return new DeliveredDocument(content.Key, versions);
    }

    /// <summary>The document in one variation, with as much of it as <paramref name="output"/> shows; <see langword="null"/> when it has no address there.</summary>
    public byte[]? Render(IPublishedContent content, VariationContext context, IOutputExpansionStrategy output)
        => Render(context, output, () => builder.Build(content));

    /// <summary>What <paramref name="build"/> makes with Umbraco's builders, as JSON.</summary>
    public byte[]? Render(VariationContext context, IOutputExpansionStrategy output, Func<object?> build)
        => In(context, output, build) is object answer ? JsonSerializer.SerializeToUtf8Bytes(answer, Options) : null;

    private T In<T>(VariationContext context, IOutputExpansionStrategy output, Func<T> build)
    {
        VariationContext? before = variation.VariationContext;
        try
        {
            variation.VariationContext = context;
            expansion.Current = output;
            return build();
        }
        finally
        {
            variation.VariationContext = before;
            expansion.Current = null;
        }
    }
}
