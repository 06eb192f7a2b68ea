using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Platform;

/// <summary>The culture that published content is read in: it flows with the request.</summary>
internal sealed class FlowingVariationContext : IVariationContextAccessor
{
    private static readonly AsyncLocal<VariationContext?> Current = new();

    public VariationContext? VariationContext { get => Current.Value; set => Current.Value = value; }
}
