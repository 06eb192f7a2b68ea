using OcopSite.Umbraco.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Engine.Media;

/// <summary>The file of a media item goes out of reach with it, and comes back with it.</summary>
internal sealed class MediaFileReach(WithheldFiles withheld, Lazy<IMediaService> media)
    : INotificationHandler<MediaMovingNotification>, INotificationHandler<MediaMovedToRecycleBinNotification>
{
    private const int MostDescendants = int.MaxValue;

    // Once the item is certainly gone.
    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        foreach (string url in notification.MoveInfoCollection.Select(move => UrlOf(move.Entity)).OfType<string>())
            withheld.Withhold(url);
    }

    // Before the item is there again: a page made in the moment between would not know the size of its picture.
    public void Handle(MediaMovingNotification notification)
    {
        IEnumerable<IMedia> back = notification.MoveInfoCollection.Select(move => move.Entity).Where(item => item.Trashed);
        foreach (string url in back.SelectMany(Branch).Select(UrlOf).OfType<string>())
            withheld.Release(url);
    }

    private IEnumerable<IMedia> Branch(IMedia item) => media.Value.GetPagedDescendants(item.Id, 0, MostDescendants, out _, null, null).Prepend(item);

    private static string? UrlOf(IMedia item) => MediaFileValue.SourceOf(item.GetValue<string>(Constants.Conventions.Media.File));
}
