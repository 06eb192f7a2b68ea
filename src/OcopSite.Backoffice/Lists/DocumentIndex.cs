using System.Collections.Concurrent;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Content;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace OcopSite.Backoffice.Lists;

/// <remarks>Read once, when it is first asked; from then on it follows what Umbraco's content service says has changed.</remarks>
internal sealed class DocumentIndex(Lazy<IContentService> content, ContentSchema schema) : IDocumentIndex, INotificationHandler<ContentTreeChangeNotification>
{
    private const int PageSize = 500;

    private readonly Lock _reading = new();
    private volatile ConcurrentDictionary<int, DocumentSummary>? _byId;
    private readonly ConcurrentDictionary<Guid, int> _ids = [];

    public IReadOnlyCollection<DocumentSummary> All => (IReadOnlyCollection<DocumentSummary>)Loaded.Values;

    public DocumentSummary? Find(Guid key) => Loaded is { } byId && _ids.TryGetValue(key, out int id) ? byId.GetValueOrDefault(id) : null;

    public DocumentSummary? Find(int id) => Loaded.GetValueOrDefault(id);

    private ConcurrentDictionary<int, DocumentSummary> Loaded => _byId ?? Load();

    public void Handle(ContentTreeChangeNotification notification)
    {
        // Not while it is being read: what was read before the change would stay.
        lock (_reading)
        {
            // Nobody has asked yet, or everything has changed: whoever asks next reads all of it.
            if (_byId is not { } byId) return;
            if (notification.Changes.Any(c => c.ChangeTypes.HasType(TreeChangeTypes.RefreshAll))) _byId = null;
            else foreach (TreeChange<IContent> change in notification.Changes) Follow(byId, change);
        }
    }

    private void Follow(ConcurrentDictionary<int, DocumentSummary> byId, TreeChange<IContent> change)
    {
        if (change.ChangeTypes.HasType(TreeChangeTypes.Remove))
        {
            Remove(byId, change.Item.Id);
            return;
        }

        if (content.Value.GetById(change.Item.Id) is IContent item) Put(byId, item);
        if (change.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch)) PutBranch(byId, change.Item.Id);
    }

    private ConcurrentDictionary<int, DocumentSummary> Load()
    {
        lock (_reading)
        {
            if (_byId is { } loaded) return loaded;
            var byId = new ConcurrentDictionary<int, DocumentSummary>();
            PutBranch(byId, Constants.System.Root);
            PutBranch(byId, Constants.System.RecycleBinContent);
            return _byId = byId;
        }
    }

    private void PutBranch(ConcurrentDictionary<int, DocumentSummary> byId, int id)
    {
        long total = 1;
        for (long page = 0; page * PageSize < total; page++)
            foreach (IContent item in content.Value.GetPagedDescendants(id, page, PageSize, out total, null, null)) Put(byId, item);
    }

    private void Put(ConcurrentDictionary<int, DocumentSummary> byId, IContent item)
    {
        _ids[item.Key] = item.Id;
        byId[item.Id] = Summary(item);
    }

    private void Remove(ConcurrentDictionary<int, DocumentSummary> byId, int id)
    {
        foreach (DocumentSummary gone in byId.Values.Where(d => d.Path.Contains(id)))
            if (byId.TryRemove(gone.Id, out _)) _ids.TryRemove(gone.Key, out _);
    }

    private DocumentSummary Summary(IContent item)
    {
        var names = item.CultureInfos!.Values.Where(c => c.Name is not null).ToDictionary(c => c.Culture, c => c.Name!);
        return new DocumentSummary(item.Key, item.Id, item.ContentType.Alias)
        {
            ParentId = item.ParentId,
            Path = [.. item.Path.Split(',').Select(int.Parse)],
            SortOrder = item.SortOrder,
            Names = names,
            PublishedCultures = item.Published ? [.. names.Keys.Where(item.IsCulturePublished)] : [],
            EditedCultures = [.. names.Keys.Where(item.IsCultureEdited)],
            UntranslatedCultures = [.. schema.Languages.Where(l => !l.IsDefault && LacksTexts(item, names, l.IsoCode)).Select(l => l.IsoCode)],
            Trashed = item.Trashed,
            WriterId = item.WriterId,
            Updated = item.UpdateDate,
            Recognitions = item.ContentType.Alias == ContentTypes.Product ? StoredRecognitions.Of(StoredText.Of(item.GetValue("recognitions"))) : RecognitionHistory.None,
            NameUnverified = item.HasProperty("nameUnverified") && item.GetValue<bool>("nameUnverified"),
            Folded = string.Join(" · ", names.Values.Select(Unaccented.Of).Distinct()),
        };
    }

    private bool LacksTexts(IContent item, Dictionary<string, string> names, string culture)
        => !names.ContainsKey(culture)
            || item.Properties.Any(p => p.PropertyType.VariesByCulture() && !TranslationRules.MayBeLeftOut(p.Alias) && StoredText.Of(p.GetValue(schema.DefaultCulture)) is not null && StoredText.Of(p.GetValue(culture)) is null);
}
