using System.Globalization;
using OcopSite.Umbraco.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OcopSite.Engine.Media;

/// <summary>Writes down what the file of a media item is, whenever it is saved: type, length and the size of a picture.</summary>
internal sealed class MediaFileFacts(MediaFileManager files, IJsonSerializer json) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (IMedia media in notification.SavedEntities)
            Fill(media);
    }

    private void Fill(IMedia media)
    {
        if (!media.Properties.TryGetValue(Constants.Conventions.Media.File, out IProperty? file) || !file.IsDirty())
            return;
        string? value = file.GetValue() as string;
        string? url = MediaFileValue.SourceOf(value);
        if (url is not null && url == value && file.PropertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.ImageCropper)
            file.SetValue(json.Serialize(new { src = url }));

        string? path = url is null ? null : files.FileSystem.GetRelativePath(url);
        bool exists = path is not null && files.FileSystem.FileExists(path);
        Set(media, Constants.Conventions.Media.Extension, exists ? Path.GetExtension(path)!.TrimStart('.').ToLowerInvariant() : null);
        Set(media, Constants.Conventions.Media.Bytes, exists ? files.FileSystem.GetSize(path!) : null);
        ImageSize? size = exists ? SizeOf(path!) : null;
        Set(media, Constants.Conventions.Media.Width, size?.Width);
        Set(media, Constants.Conventions.Media.Height, size?.Height);
    }

    private ImageSize? SizeOf(string path)
    {
        using Stream stream = files.FileSystem.OpenFile(path);
        return ImageHeader.ReadSize(stream);
    }

    private static void Set(IMedia media, string alias, object? value)
    {
        if (!media.Properties.TryGetValue(alias, out IProperty? property))
            return;
        bool asText = property.PropertyType.ValueStorageType is ValueStorageType.Nvarchar or ValueStorageType.Ntext;
        property.SetValue(asText ? Convert.ToString(value, CultureInfo.InvariantCulture) : value);
    }
}
