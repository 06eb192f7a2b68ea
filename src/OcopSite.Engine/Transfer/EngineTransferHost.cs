using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Engine.Media;
using OcopSite.Engine.Redirects;
using OcopSite.Engine.Repositories;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Umbraco.Transfer;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Transfer;

/// <summary>Our own engine as the system that a site moves to or from: its types live in code, and it keeps every date and address.</summary>
internal sealed class EngineTransferHost(IOptions<EngineOptions> options, ContentScopeProvider scopes, IRedirectStore redirects, IMediaFiles files) : ITransferHost
{
    private readonly ContentSchema _schema = options.Value.Schema;

    public Task<ContentSchema> GetTypesAsync(CancellationToken cancellationToken) => Task.FromResult(_schema);

    public Task<ContentSchema> EnsureTypesAsync(SitePackage package, CancellationToken cancellationToken) => Task.FromResult(TypesInCode.Resolve(package, _schema));

    public UrlSegments GetUrlSegments(IContent document, string? culture)
    {
        CultureRow? row = scopes.Db.Cultures.AsNoTracking().FirstOrDefault(x => x.NodeId == document.Id && x.Culture == (culture ?? ""));
        return new UrlSegments(row?.PublishedUrlSegment, row?.UrlSegment);
    }

    public Stream? OpenMediaFile(string url) => files.OpenRead(url);

    public void Restore(ItemHistory history)
    {
        ContentDb db = scopes.Db;
        NodeRow node = db.Nodes.Include(x => x.Cultures).Single(x => x.Key == history.Key);
        (node.SortOrder, node.CreateDate, node.UpdateDate) = (history.SortOrder, history.Created, history.Updated);
        if (node.PublishDate is not null) node.PublishDate = history.Published;
        foreach (CultureRow row in node.Cultures)
            if (history.Cultures.TryGetValue(row.Culture, out CultureHistory? culture)) Restore(row, culture);

        foreach (VersionRow version in db.Versions.Where(x => x.NodeId == node.Id && (x.Current || x.Published)))
        {
            version.VersionDate = version.Published ? history.Published : history.Updated;
            version.Cultures = [.. version.Cultures.Select(name => name with { Date = DateOf(name, version, history) })];
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public async Task<IReadOnlyList<RedirectEntry>> GetRedirectsAsync(CancellationToken cancellationToken)
        => [.. (await redirects.GetAllAsync(cancellationToken)).Select(r => new RedirectEntry(r.Path, r.TargetKey, r.Culture.Length > 0 ? r.Culture : null))];

    public async Task ReplaceRedirectsAsync(IReadOnlyCollection<Guid> documents, IReadOnlyList<RedirectEntry> wanted, CancellationToken cancellationToken)
    {
        await scopes.Db.Redirects.Where(x => documents.Contains(x.TargetKey)).ExecuteDeleteAsync(cancellationToken);
        foreach (RedirectEntry redirect in wanted) await redirects.AddAsync(new Redirect(redirect.Culture ?? "", redirect.Url, redirect.DocumentKey), cancellationToken);
    }

    private static void Restore(CultureRow row, CultureHistory culture)
    {
        row.Date = culture.Updated ?? row.Date;
        row.UrlSegment = culture.UrlSegment ?? row.UrlSegment;
        if (row.PublishedName is null) return;
        row.PublishedDate = culture.Published ?? row.PublishedDate;
        row.PublishedUrlSegment = culture.PublishedUrlSegment ?? row.PublishedUrlSegment;
    }

    private static DateTime DateOf(CultureName name, VersionRow version, ItemHistory history)
        => history.Cultures.TryGetValue(name.Culture, out CultureHistory? culture) ? (version.Published ? culture.Published : culture.Updated) ?? name.Date : name.Date;
}
