using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal sealed class BlockListStep(DataTypeWriter writer) : DataTypeStep(writer)
{
    protected override IEnumerable<IDataType> Select(InstallPlan plan) => plan.BlockLists;
}
