using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal abstract class ContentTypeStep(DocumentTypeWriter writer, InstalledKind kind) : IInstallStep
{
    public async Task<IReadOnlyList<InstalledItem>> RunAsync(InstallPlan plan, CancellationToken cancellationToken)
    {
        List<InstalledItem> items = [];
        foreach (IContentType wanted in Select(plan))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(new InstalledItem(kind, wanted.Alias, await writer.WriteAsync(wanted)));
        }

        return items;
    }

    protected abstract IEnumerable<IContentType> Select(InstallPlan plan);
}
