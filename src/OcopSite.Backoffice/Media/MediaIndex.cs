using OcopSite.Backoffice.Lists;
using OcopSite.Content.Rules;
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
    private const int ThumbnailWidth = 320;
    private const int ThumbnailHeight = 240;

    private readonly Lock _reading = new();
    private volatile Library? _library;

    public IReadOnlyCollection<MediaSummary> All => Loaded.ByKey.Values;

    private Library Loaded => _library ?? Load();

    public MediaSummary? Find(Guid key) => Loaded.ByKey.GetValueOrDefault(key);

    public MediaSummary? Find(int id) => Loaded.ById.GetValueOrDefault(id);

    public void Handle(MediaTreeChangeNotification notification)
    {
        // Not while it is being read: what was read before the change would stay.
        lock (_reading) _library = null;
    }

    private Library Load()
    {
        lock (_reading)
        {
            if (_library is { } loaded) return loaded;
            MediaSummary[] items = [.. Branch(Constants.System.Root).Concat(Branch(Constants.System.RecycleBinMedia)).Select(Summary)];
            return _library = new Library(items.ToDictionary(m => m.Key), items.ToDictionary(m => m.Id));
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
        var texts = schema.Languages
            .Select(l => (l.IsoCode, Alias: OcopMediaTypes.AlternativeText(l.IsoCode)))
            .Where(l => item.HasProperty(l.Alias) && !string.IsNullOrWhiteSpace(item.GetValue<string>(l.Alias)))
            .ToDictionary(l => l.IsoCode, l => item.GetValue<string>(l.Alias)!);
        bool isPicture = item.ContentType.Alias == MediaTypes.Picture, isDecorative = item.HasProperty("decorative") && item.GetValue<bool>("decorative");
        return new MediaSummary(item.Key, item.Id, item.ContentType.Alias, name)
        {
            ParentId = item.ParentId,
            Path = [.. item.Path.Split(',').Select(int.Parse)],
            Trashed = item.Trashed,
            Url = url,
            ThumbnailUrl = url is not null && !item.Trashed && isPicture ? variants.Of(new ImageVariant(url, ThumbnailWidth) { Height = ThumbnailHeight }) : null,
            Bytes = item.HasProperty(Constants.Conventions.Media.Bytes) ? item.GetValue<long>(Constants.Conventions.Media.Bytes) : 0,
            AlternativeTexts = texts,
            UndescribedCultures = isPicture && !isDecorative ? [.. schema.Languages.Select(l => l.IsoCode).Where(c => !texts.ContainsKey(c))] : [],
            IsIllustration = item.HasProperty("isIllustration") && item.GetValue<bool>("isIllustration"),
            Updated = item.UpdateDate,
            Folded = Unaccented.Of(name),
        };
    }

    private sealed record Library(Dictionary<Guid, MediaSummary> ByKey, Dictionary<int, MediaSummary> ById);
}
