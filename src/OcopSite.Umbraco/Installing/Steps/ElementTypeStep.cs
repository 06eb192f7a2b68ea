using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal sealed class ElementTypeStep(DocumentTypeWriter writer) : ContentTypeStep(writer, InstalledKind.ElementType)
{
    protected override IEnumerable<IContentType> Select(InstallPlan plan) => plan.Elements;
}
