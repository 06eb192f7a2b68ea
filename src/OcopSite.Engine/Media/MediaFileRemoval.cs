using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace OcopSite.Engine.Media;

/// <summary>Removes the files of media that were deleted for good, once that is certain.</summary>
internal sealed class MediaFileRemoval(MediaFileManager files) : INotificationHandler<MediaDeletedNotification>
{
    public void Handle(MediaDeletedNotification notification)
        => files.DeleteMediaFiles(notification.DeletedEntities
            .Select(media => MediaFileValue.SourceOf(media.GetValue<string>(Constants.Conventions.Media.File)))
            .OfType<string>()
            .Select(files.FileSystem.GetRelativePath));
}
