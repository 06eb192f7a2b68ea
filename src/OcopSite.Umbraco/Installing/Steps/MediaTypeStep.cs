using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal sealed class MediaTypeStep(MediaTypeWriter writer) : IInstallStep
{
    public async Task<IReadOnlyList<InstalledItem>> RunAsync(InstallPlan plan, CancellationToken cancellationToken)
    {
        List<InstalledItem> items = [];
        foreach (IMediaType wanted in plan.Types.MediaTypes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(new InstalledItem(InstalledKind.MediaType, wanted.Alias, await writer.WriteAsync(wanted)));
        }

        // Umbraco's own types have their allowed children; only one that had to be created gets them from the description.
        Dictionary<string, Guid> keys = plan.Schema.MediaTypes.ToDictionary(type => type.Alias, type => type.Key);
        foreach ((MediaTypeDefinition type, InstalledItem item) in plan.Schema.MediaTypes.Zip(items))
            if (item.Outcome == InstallOutcome.Created) await writer.AllowChildrenAsync(type.Key, [.. type.AllowedChildren.Select(alias => (keys[alias], alias))]);
        return items;
    }
}
