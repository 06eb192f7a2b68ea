using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Published;
using OcopSite.Engine.Redirects;
using OcopSite.Engine.Tests.Fixtures;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Tests;

/// <summary>The content that a stock Umbraco was recorded with, imported into an engine that has its types.</summary>
public sealed class RecordedContentTests(RecordedContent recorded) : IClassFixture<RecordedContent>
{
    private SiteFile Site => recorded.Package.Site;

    private IPublishedSnapshot Published => recorded.Engine.GetRequiredService<IPublishedStore>().Current;

    private IContentService Content => recorded.Engine.GetRequiredService<IContentService>();

    [Fact]
    public void Visitors_see_what_is_published_with_all_above_it()
    {
        Dictionary<Guid, DocumentEntry> byKey = Site.Documents.ToDictionary(d => d.Key);
        bool IsVisible(DocumentEntry d) => !d.Trashed && d.Variants.Any(v => v.Published) && (d.ParentKey is not Guid parent || IsVisible(byKey[parent]));

        Assert.Equal(Site.Documents.Where(IsVisible).Select(d => d.Key).Order(), Published.Documents.Select(d => d.Key).Order());
    }

    [Fact]
    public void Names_addresses_and_dates_are_those_of_the_recording()
    {
        foreach (IPublishedContent document in Published.Documents)
        {
            DocumentEntry entry = Entry(document.Key);
            Assert.Equal(entry.CreateDate, document.CreateDate);
            Assert.Equal(entry.UpdateDate, document.UpdateDate);
            Assert.Equal(entry.SortOrder, document.SortOrder);
            VariantEntry[] variants = [.. entry.Variants.Where(v => v.Published)];
            Assert.Equal(variants.Select(v => v.Culture ?? "").Order(), document.Cultures.Keys.Order());
            foreach (VariantEntry variant in variants)
            {
                PublishedCultureInfo culture = document.Cultures[variant.Culture ?? ""];
                Assert.Equal((variant.Name, variant.UrlSegment), (culture.Name, culture.UrlSegment));
                Assert.Equal(entry.UpdateDateByCulture?[variant.Culture!] ?? entry.UpdateDate, culture.Date);
            }
        }
    }

    [Fact]
    public void Published_values_are_those_of_the_recording()
    {
        foreach (DocumentEntry entry in Site.Documents.Where(d => d.PublishedCultures.Any()))
        {
            IContent document = Content.GetById(entry.Key)!;
            foreach (ValueEntry value in entry.Values.Where(v => v.Culture is null || entry.PublishedCultures.Contains(v.Culture)))
                Assert.Equal(Text(value.Stored), Text(RawValue.Write(document.GetValue(value.Alias, value.Culture, value.Segment, published: true), StorageOf(document, value))));
        }
    }

    [Fact]
    public void Documents_were_created_in_the_order_of_the_recording()
    {
        int[] ids = [.. Site.Documents.Select(d => Content.GetById(d.Key)!.Id)];
        Assert.Equal(ids.Order(), ids);
    }

    [Fact]
    public void A_draft_is_newer_than_what_is_published()
    {
        DocumentEntry entry = Site.Documents.Single(d => d.Draft is not null);
        IContent document = Content.GetById(entry.Key)!;

        Assert.True(document.Edited);
        Assert.Equal(entry.DraftUpdateDate, document.UpdateDate);
        Assert.Equal(entry.Draft!.Names!["vi-VN"], document.GetCultureName("vi-VN"));
        Assert.Equal("Bản nháp mới hơn.", document.GetValue<string>("summary", "vi-VN"));
        IPublishedContent preview = recorded.Engine.GetRequiredService<IPublishedContentCache>().GetById(preview: true, entry.Key)!;
        Assert.Equal((entry.Draft.UrlSegments!["vi-VN"], entry.DraftUpdateDate!.Value), (preview.Cultures["vi-VN"].UrlSegment, preview.Cultures["vi-VN"].Date));
        Assert.Equal(entry.UpdateDateByCulture!["en-US"], preview.Cultures["en-US"].Date);
    }

    [Fact]
    public void What_waits_for_its_time_and_what_is_in_the_bin_stays_there()
    {
        DocumentEntry scheduled = Site.Documents.Single(d => d.Schedule is not null), binned = Site.Documents.Single(d => d.Trashed);

        ContentSchedule time = Assert.Single(Content.GetContentScheduleByContentId(Content.GetById(scheduled.Key)!.Id).FullSchedule);
        Assert.Equal(("vi-VN", scheduled.Schedule![0].PublishTime!.Value.UtcDateTime, ContentScheduleAction.Release), (time.Culture, time.Date, time.Action));
        IContent trashed = Content.GetById(binned.Key)!;
        Assert.True(trashed.Trashed);
        Assert.True(trashed.IsCulturePublished("vi-VN"));
        Assert.Equal(binned.Variants.Select(v => v.Name), binned.Variants.Select(v => trashed.GetCultureName(v.Culture)));
    }

    [Fact]
    public void Media_keep_their_values_and_their_files()
    {
        IMediaService media = recorded.Engine.GetRequiredService<IMediaService>();
        foreach (MediaEntry entry in Site.Media)
        {
            IMedia item = media.GetById(entry.Key)!;
            Assert.Equal((entry.Name, entry.Trashed, entry.CreateDate, entry.UpdateDate), (item.Name, item.Trashed, item.CreateDate, item.UpdateDate));
            foreach ((string alias, StoredEntry? stored) in entry.Stored.Where(v => v.Key != "umbracoFile"))
                Assert.Equal(RawValue.Read(stored), item.GetValue(alias));
            if (entry.FileName is not null) Assert.Equal(entry.Stored["umbracoBytes"]!.Value.GetString(), $"{FileOf(item).Length}");
        }
    }

    [Fact]
    public async Task Only_the_recorded_redirects_are_there()
        => Assert.Equal(
            Site.Redirects.Select(r => new Redirect(r.Culture!, r.Url, r.DocumentKey)),
            await recorded.Engine.GetRequiredService<IRedirectStore>().GetAllAsync(CancellationToken.None));

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        IContentBase[] before = [.. Site.Documents.Select(d => Content.GetById(d.Key)!)];
        ImportResult result = await recorded.Engine.GetRequiredService<SiteImporter>().ImportAsync(recorded.Package, CancellationToken.None);

        Assert.Equal(new ImportResult(0, 0, Site.Documents.Count, Site.Media.Count), result);
        Assert.Equal(before.Select(d => (d.VersionId, d.UpdateDate)), Site.Documents.Select(d => Content.GetById(d.Key)!).Select(d => (d.VersionId, d.UpdateDate)));
    }

    private DocumentEntry Entry(Guid key) => Site.Documents.Single(d => d.Key == key);

    private byte[] FileOf(IMedia item) => recorded.BytesOf(item);

    private static ValueStorageType StorageOf(IContent document, ValueEntry value) => document.Properties[value.Alias]!.PropertyType.ValueStorageType;

    // A decimal may have more zeros than it was written with.
    private static string? Text(StoredEntry? stored) => stored switch
    {
        null => null,
        { Column: "decimal" } => $"{RawValue.Read(stored):0.##########}",
        { Value.ValueKind: JsonValueKind.String } => stored.Value.GetString(),
        _ => stored.Value.GetRawText(),
    };
}
