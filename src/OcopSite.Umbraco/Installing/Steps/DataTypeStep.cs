using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal abstract class DataTypeStep(DataTypeWriter writer) : IInstallStep
{
    public async Task<IReadOnlyList<InstalledItem>> RunAsync(InstallPlan plan, CancellationToken cancellationToken)
    {
        List<InstalledItem> items = [];
        foreach (IDataType wanted in Select(plan))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(new InstalledItem(InstalledKind.DataType, wanted.Name!, await writer.WriteAsync(wanted)));
        }

        return items;
    }

    protected abstract IEnumerable<IDataType> Select(InstallPlan plan);
}
