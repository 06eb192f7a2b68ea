using OcopSite.Umbraco.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace OcopSite.Engine.Media;

/// <summary>Removes the files of media that were deleted for good, once that is certain.</summary>
internal sealed class MediaFileRemoval(MediaFileManager files, WithheldFiles withheld) : INotificationHandler<MediaDeletedNotification>
{
    public void Handle(MediaDeletedNotification notification)
    {
        string[] urls = [.. notification.DeletedEntities.Select(media => MediaFileValue.SourceOf(media.GetValue<string>(Constants.Conventions.Media.File))).OfType<string>()];
        files.DeleteMediaFiles(urls.Select(files.FileSystem.GetRelativePath));
        foreach (string url in urls)
            withheld.Delete(url);
    }
}
