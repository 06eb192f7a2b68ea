using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Installing.Steps;

/// <summary>Comes after all document types: some allow each other.</summary>
internal sealed class AllowedChildrenStep(DocumentTypeWriter writer) : IInstallStep
{
    public async Task<IReadOnlyList<InstalledItem>> RunAsync(InstallPlan plan, CancellationToken cancellationToken)
    {
        List<InstalledItem> items = [];
        foreach (DocumentTypeDefinition type in plan.Schema.DocumentTypes.Where(type => type.AllowedChildren.Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            (Guid, string)[] children = [.. type.AllowedChildren.Select(alias => (plan.Schema.DocumentType(alias).Key, alias))];
            items.Add(new InstalledItem(InstalledKind.AllowedChildren, type.Alias, await writer.AllowChildrenAsync(type.Key, children)));
        }

        return items;
    }
}
