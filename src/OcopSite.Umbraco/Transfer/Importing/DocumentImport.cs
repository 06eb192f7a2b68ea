using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Transfer.Importing;

/// <summary>Writes the documents of a site file, in all their states.</summary>
public sealed class DocumentImport(IContentService content, IShortStringHelper strings)
{
    private static readonly string[] AllCultures = ["*"];

    /// <summary>Creates the documents that are not there, with their names alone.</summary>
    internal IReadOnlyList<DocumentEntry> Create(IReadOnlyList<DocumentEntry> entries, CancellationToken cancellationToken)
    {
        List<DocumentEntry> created = [];
        ILookup<string, Guid> names = entries.SelectMany(d => d.Variants.Select(v => (Place: PlaceOf(d, v), d.Key))).ToLookup(x => x.Place, x => x.Key);
        // What goes to the bin must not take the name of somebody who stays.
        string FreeName(DocumentEntry entry, VariantEntry variant)
            => entry.Trashed && names[PlaceOf(entry, variant)].Count() > 1 ? $"{variant.Name} {entry.Key:N}" : variant.Name;
        foreach (DocumentEntry entry in ParentsFirst.Order(entries, d => d.Key, d => d.ParentKey))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (content.GetById(entry.Key) is not null) continue;
            int parentId = entry.ParentKey is Guid parent ? content.GetById(parent)!.Id : Constants.System.Root;
            IContent document = content.Create(entry.Variants[0].Name, parentId, entry.Type);
            (document.Key, document.CreateDate) = (entry.Key, entry.CreateDate);
            foreach (VariantEntry variant in entry.Variants) SetName(document, variant.Culture, FreeName(entry, variant));
            Save(document, entry);
            created.Add(entry);
        }

        return created;
    }

    /// <summary>Gives the documents their published values, publishes them, and then gives them their drafts.</summary>
    internal void Fill(IReadOnlyList<DocumentEntry> entries, KeyMap keys, CancellationToken cancellationToken)
    {
        HashSet<Guid> carriers = Carriers(entries);
        foreach (DocumentEntry entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IContent document = content.GetById(entry.Key)!;
            SetValues(document, entry.Values, keys);
            Save(document, entry);
            string[] cultures = [.. entry.PublishedCultures];
            if (cultures.Length > 0) Publish(document, entry, cultures is [""] ? AllCultures : cultures);
            else if (carriers.Contains(entry.Key)) Publish(document, entry, AllCultures);
        }

        foreach (DocumentEntry entry in entries.Where(e => e.Draft is not null))
        {
            IContent document = content.GetById(entry.Key)!;
            foreach ((string culture, string name) in entry.Draft!.Names ?? new Dictionary<string, string>()) SetName(document, culture.Length > 0 ? culture : null, name);
            SetValues(document, entry.Draft.Values ?? [], keys);
            Save(document, entry);
        }

        // Nobody can be published under one who is not, but one can be unpublished above others.
        foreach (DocumentEntry entry in entries.Where(e => !e.PublishedCultures.Any() && carriers.Contains(e.Key)))
        {
            PublishResult result = content.Unpublish(content.GetById(entry.Key)!);
            if (!result.Success) throw new SiteFileException($"{entry} could not be unpublished: {result.Result}.");
        }
    }

    /// <summary>Schedules what was scheduled, brings the documents into their order, and those that were in the bin back there.</summary>
    internal void Settle(IReadOnlyList<DocumentEntry> entries, CancellationToken cancellationToken)
    {
        foreach (DocumentEntry entry in entries.Where(e => e.Schedule is { Count: > 0 })) content.PersistContentSchedule(content.GetById(entry.Key)!, ScheduleOf(entry));
        HashSet<Guid> trashed = [.. entries.Where(d => d.Trashed).Select(d => d.Key)];
        foreach (DocumentEntry entry in entries.Where(d => d.Trashed && !(d.ParentKey is Guid parent && trashed.Contains(parent)))) Trash(entry);
        foreach (IGrouping<Guid?, DocumentEntry> siblings in entries.Where(d => !d.Trashed).GroupBy(d => d.ParentKey))
        {
            cancellationToken.ThrowIfCancellationRequested();
            content.Sort(siblings.OrderBy(d => d.SortOrder).Select(d => content.GetById(d.Key)!));
        }
    }

    private string PlaceOf(DocumentEntry entry, VariantEntry variant) => $"{entry.ParentKey}/{variant.Culture}/{variant.Name.ToUrlSegment(strings)}";

    private static HashSet<Guid> Carriers(IReadOnlyList<DocumentEntry> entries)
    {
        Dictionary<Guid, Guid?> parents = entries.ToDictionary(e => e.Key, e => e.ParentKey);
        var carriers = new HashSet<Guid>();
        foreach (DocumentEntry entry in entries.Where(e => e.PublishedCultures.Any()))
            for (Guid? above = entry.ParentKey; above is Guid key && carriers.Add(key); above = parents.GetValueOrDefault(key)) { }
        return carriers;
    }

    private static ContentScheduleCollection ScheduleOf(DocumentEntry entry)
    {
        var schedule = new ContentScheduleCollection();
        foreach (ScheduleEntry time in entry.Schedule!) schedule.Add(time.Culture ?? Constants.System.InvariantCulture, time.PublishTime?.UtcDateTime, time.UnpublishTime?.UtcDateTime);
        return schedule;
    }

    private void Trash(DocumentEntry entry)
    {
        IContent document = content.GetById(entry.Key)!;
        OperationResult moved = content.MoveToRecycleBin(document);
        if (!moved.Success) throw new SiteFileException($"{entry} could not be moved to the bin: {moved.Result}.");
        foreach (VariantEntry variant in entry.Variants) SetName(document, variant.Culture, entry.Draft?.Names?.GetValueOrDefault(variant.Culture ?? "") ?? variant.Name);
        Save(document, entry);
    }

    private static void SetName(IContent document, string? culture, string name)
    {
        if (culture is null) document.Name = name;
        else document.SetCultureName(name, culture);
    }

    private static void SetValues(IContent document, IEnumerable<ValueEntry> values, KeyMap keys)
    {
        foreach (ValueEntry value in values) document.SetValue(value.Alias, keys.ExchangeValue(RawValue.Read(value.Stored)), value.Culture, value.Segment);
    }

    private void Save(IContent document, DocumentEntry entry)
    {
        OperationResult saved = content.Save(document);
        if (!saved.Success) throw new SiteFileException($"{entry} could not be saved: {saved.Result}.");
    }

    private void Publish(IContent document, DocumentEntry entry, string[] cultures)
    {
        PublishResult published = content.Publish(document, cultures);
        if (published.Success) return;
        string invalid = string.Join(", ", published.InvalidProperties?.Select(p => p.Alias) ?? []);
        throw new SiteFileException($"{entry} could not be published: {published.Result} {invalid}".TrimEnd() + ".");
    }
}
