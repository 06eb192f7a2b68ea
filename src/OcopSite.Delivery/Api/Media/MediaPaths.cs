using OcopSite.Engine.Published;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Media;

/// <summary>Media have no addresses of their own: their path is the chain of their names.</summary>
internal static class MediaPaths
{
    public static string Of(IPublishedSnapshot snapshot, IPublishedContent item)
        => $"/{string.Join('/', snapshot.GetAncestors(item.Key).Reverse().Append(item).Select(i => i.Name.ToLowerInvariant()))}/";

    /// <summary>The item at a path, whatever its case.</summary>
    public static IPublishedContent? Find(IPublishedSnapshot snapshot, string path)
    {
        IPublishedContent? found = null;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = snapshot.GetMediaChildren(found?.Key).FirstOrDefault(child => string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase));
            if (found is null) return null;
        }

        return found;
    }
}
