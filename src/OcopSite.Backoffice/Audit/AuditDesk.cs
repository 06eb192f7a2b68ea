using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Rules;
using OcopSite.Engine.Audit;

namespace OcopSite.Backoffice.Audit;

internal sealed class AuditDesk(IAuditTrail trail, IDocumentIndex index, StaffNames names, AuditWords words, AuditBook book, AdminContext here, TimeProvider clock)
{
    private const int PageSize = 100;

    // Of the export.
    private static readonly string[] Columns = ["when", "who", "what", "kind", "item", "key"];

    public async Task<IResult> OpenAsync(AuditParameters asked, CancellationToken cancellationToken)
    {
        AuditFilter filter = AuditFilter.Of(asked, index);
        IReadOnlyList<TrailEntry> entries = await trail.ReadAsync(filter.ToQuery(PageSize + 1), cancellationToken);
        return AdminResults.Page<AuditView>(new AuditModel(
            filter,
            [.. entries.Take(PageSize)],
            entries.Count > PageSize,
            await names.AllAsync(cancellationToken),
            await names.LookUpAsync(cancellationToken)));
    }

    /// <summary>All that the page would show, page after page, as a file.</summary>
    public async Task<IResult> ExportAsync(AuditParameters asked, CancellationToken cancellationToken)
    {
        AuditFilter filter = AuditFilter.Of(asked with { Before = null }, index);
        Func<int, string> nameOf = await names.LookUpAsync(cancellationToken);
        await book.RecordAsync(SiteEvent.TrailExported, AuditEntities.Settings, AuditBook.NoItem, here.Member);
        here.Http.Response.Headers.CacheControl = "no-store";
        string day = VietnamTime.DayAt(clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        CancellationToken aborted = here.Http.RequestAborted;
        return Results.Stream(body => CsvTable.WriteAsync(body, RowsAsync(filter, nameOf, aborted), CultureInfo.GetCultureInfo(here.Culture), aborted), "text/csv; charset=utf-8", $"ocop-audit-{day}.csv");
    }

    private async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(AuditFilter filter, Func<int, string> nameOf, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return [.. Columns.Select(column => here.Texts[$"audit.{column}"])];
        await foreach (TrailEntry entry in trail.StreamAsync(filter.ToQuery(0), cancellationToken))
        {
            string when = VietnamTime.At(new DateTimeOffset(entry.At, TimeSpan.Zero)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            yield return [when, nameOf(entry.UserId), words.What(entry), words.KindOf(entry), words.NameOf(entry, nameOf), entry.ItemKey?.ToString()];
        }
    }
}
