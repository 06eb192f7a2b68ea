using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing.Steps;

internal sealed class DocumentTypeStep(DocumentTypeWriter writer) : ContentTypeStep(writer, InstalledKind.DocumentType)
{
    protected override IEnumerable<IContentType> Select(InstallPlan plan) => plan.Documents;
}
