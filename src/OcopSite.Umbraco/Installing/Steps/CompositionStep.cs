using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal sealed class CompositionStep(DocumentTypeWriter writer) : ContentTypeStep(writer, InstalledKind.Composition)
{
    protected override IEnumerable<IContentType> Select(InstallPlan plan) => plan.Compositions;
}
