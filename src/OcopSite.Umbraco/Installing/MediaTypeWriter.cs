using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Installing;

/// <summary>Umbraco's own media types stay what they are; they get our properties beside theirs.</summary>
internal sealed class MediaTypeWriter(IMediaTypeService service, IDataTypeService dataTypes) : TypeWriter<IMediaType>(service, dataTypes)
{
    private static readonly string[] UmbracosOwn =
    [
        Constants.Conventions.Media.File, Constants.Conventions.Media.Width, Constants.Conventions.Media.Height,
        Constants.Conventions.Media.Bytes, Constants.Conventions.Media.Extension,
    ];

    protected override void Describe(IMediaType existing, IMediaType wanted)
    {
    }

    protected override bool IsOurs(IPropertyType property) => !UmbracosOwn.Contains(property.Alias);
}
