using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Installing;

internal sealed class DocumentTypeWriter(IContentTypeService service, IDataTypeService dataTypes) : TypeWriter<IContentType>(service, dataTypes)
{
    protected override void Describe(IContentType existing, IContentType wanted)
    {
        existing.Alias = wanted.Alias;
        existing.Name = wanted.Name;
        existing.Icon = wanted.Icon;
        existing.AllowedAsRoot = wanted.AllowedAsRoot;
        if (wanted.VariesByCulture()) existing.Variations |= ContentVariation.Culture;
    }

    protected override bool IsOurs(IPropertyType property) => true;
}
