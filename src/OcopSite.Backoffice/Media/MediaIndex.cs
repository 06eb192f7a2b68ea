using System.Collections.Concurrent;
using OcopSite.Backoffice.Lists;
using OcopSite.Content.Schema;
using OcopSite.Imaging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Backoffice.Media;

/// <remarks>Read once, when it is first asked; read again after anything in the library has changed: there are hundreds of items, not thousands.</remarks>
internal sealed class MediaIndex(Lazy<IMediaService> media, Lazy<MediaUrlGeneratorCollection> urls, IVariantUrls variants, ContentSchema schema)
    : IMediaIndex, INotificationHandler<MediaTreeChangeNotification>
{
    private const int PageSize = 500;
    private const int ThumbnailWidth = 160;
    private const int ThumbnailHeight = 120;

    private readonly Lock _reading = new();
    private volatile ConcurrentDictionary<Guid, MediaSummary>? _byKey;

    public IReadOnlyCollection<MediaSummary> All => (IReadOnlyCollection<MediaSummary>)Loaded.Values;

    private ConcurrentDictionary<Guid, MediaSummary> Loaded => _byKey ?? Load();

    public MediaSummary? Find(Guid key) => Loaded.GetValueOrDefault(key);

    public void Handle(MediaTreeChangeNotification notification)
    {
        // Not while it is being read: what was read before the change would stay.
        lock (_reading) _byKey = null;
    }

    private ConcurrentDictionary<Guid, MediaSummary> Load()
    {
        lock (_reading)
        {
            if (_byKey is { } loaded) return loaded;
            return _byKey = new(Branch(Constants.System.Root).Concat(Branch(Constants.System.RecycleBinMedia)).Select(m => KeyValuePair.Create(m.Key, Summary(m))));
        }
    }

    private IEnumerable<IMedia> Branch(int id)
    {
        long total = 1;
        for (long page = 0; page * PageSize < total; page++)
            foreach (IMedia item in media.Value.GetPagedDescendants(id, page, PageSize, out total, null, null)) yield return item;
    }

    private MediaSummary Summary(IMedia item)
    {
        string? url = item.GetUrl(Constants.Conventions.Media.File, urls.Value);
        string name = item.Name ?? "";
        return new MediaSummary(item.Key, item.Id, item.ContentType.Alias, name)
        {
            ParentId = item.ParentId,
            Trashed = item.Trashed,
            Url = url,
            ThumbnailUrl = url is not null && item.ContentType.Alias == "Image" ? variants.Of(new ImageVariant(url, ThumbnailWidth) { Height = ThumbnailHeight }) : null,
            AlternativeTexts = schema.Languages
                .Select(l => (l.IsoCode, Alias: OcopMediaTypes.AlternativeText(l.IsoCode)))
                .Where(l => item.HasProperty(l.Alias) && !string.IsNullOrWhiteSpace(item.GetValue<string>(l.Alias)))
                .ToDictionary(l => l.IsoCode, l => item.GetValue<string>(l.Alias)!),
            Decorative = item.HasProperty("decorative") && item.GetValue<bool>("decorative"),
            Updated = item.UpdateDate,
            Folded = FoldedText.Of(name),
        };
    }
}
