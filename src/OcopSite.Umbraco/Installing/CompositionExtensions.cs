using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing;

internal static class CompositionExtensions
{
    /// <summary>The type's own property that stands for a described one: the same alias, or the same key under a changed alias.</summary>
    public static IPropertyType? FindOwn(this IContentTypeComposition type, IPropertyType described)
        => type.PropertyTypes.FirstOrDefault(p => string.Equals(p.Alias, described.Alias, StringComparison.OrdinalIgnoreCase))
            ?? type.PropertyTypes.FirstOrDefault(p => p.Key == described.Key);

    /// <summary>The type that each property comes from: the type itself or one of its compositions.</summary>
    public static Dictionary<string, IContentTypeComposition> PropertyOrigins(this IContentTypeComposition type)
    {
        var origins = new Dictionary<string, IContentTypeComposition>(StringComparer.OrdinalIgnoreCase);
        AddOrigins(type, origins);
        return origins;
    }

    private static void AddOrigins(IContentTypeComposition type, Dictionary<string, IContentTypeComposition> origins)
    {
        foreach (IPropertyType property in type.PropertyTypes) origins.TryAdd(property.Alias, type);
        foreach (IContentTypeComposition composition in type.ContentTypeComposition) AddOrigins(composition, origins);
    }
}
