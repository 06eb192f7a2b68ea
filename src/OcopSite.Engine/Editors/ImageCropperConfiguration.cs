using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Editors;

/// <summary>The crops an image cropper offers. Umbraco keeps its own class of this name outside its core.</summary>
internal sealed class ImageCropperConfiguration
{
    [ConfigurationField("crops")]
    public IReadOnlyList<ImageCropDefinition> Crops { get; set; } = [];
}
