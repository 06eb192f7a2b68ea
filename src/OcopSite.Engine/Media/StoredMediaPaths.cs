using System.Diagnostics.CodeAnalysis;
using OcopSite.Umbraco.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Media;

/// <summary>Tells Umbraco's media file manager where in a stored value the file is named.</summary>
internal sealed class StoredMediaPaths : IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [MaybeNullWhen(false)] out string mediaPath)
    {
        mediaPath = propertyEditorAlias is Constants.PropertyEditors.Aliases.UploadField or Constants.PropertyEditors.Aliases.ImageCropper
            ? MediaFileValue.SourceOf(value as string)
            : null;
        return mediaPath is not null;
    }
}
