using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Webhooks;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Storage;
using OcopSite.Inquiries.Mail;

namespace OcopSite.Backoffice.Health;

/// <summary>Judges how each part of the site stands, and says it in words.</summary>
internal sealed class HealthDesk(IHealthFacts host, IDatabaseState database, IChangeFeed feed, IMailState mail, WebhookBook webhooks, AdminContext here, TimeProvider clock)
{
    private const long Tight = 1L << 30;
    private const long Full = 200L << 20;

    // A page takes a moment to be swapped; more than this is a site that does not follow.
    private const int FewChanges = 50;

    public async Task<IResult> OpenAsync(CancellationToken cancellationToken)
    {
        HostFacts facts = await host.ReadAsync(cancellationToken);
        List<HealthLine> lines = [];
        try
        {
            lines.Add(Line("database", HealthState.Ok, "database.ok", Bytes(await database.MeasureAsync(cancellationToken))));
            lines.Add(Snapshot(facts, await feed.GetLastSequenceAsync(cancellationToken)));
            lines.Add(await WebhooksAsync(cancellationToken));
        }
        catch (DbException e)
        {
            lines.Add(Line("database", HealthState.Bad, "database.bad", e.Message));
        }

        lines.Add(facts.SearchIsReady ? Line("search", HealthState.Ok, "search.ok", facts.SearchVersion ?? "") : Line("search", HealthState.Bad, "search.bad"));
        lines.Add(Line("images", HealthState.Ok, "images.ok", Bytes(facts.ImageCacheBytes), Bytes(facts.ImageCacheLimit)));
        lines.Add(Line("disk", facts.DiskFree < Full ? HealthState.Bad : facts.DiskFree < Tight ? HealthState.Warn : HealthState.Ok, facts.DiskFree < Tight ? "disk.tight" : "disk.ok", Bytes(facts.DiskFree), Bytes(facts.DiskTotal)));
        lines.Add(await MailAsync(cancellationToken));
        lines.Add(Line("time", HealthState.Ok, "time.ok", here.Time(clock.GetUtcNow().UtcDateTime)));
        lines.Add(Line("version", HealthState.Ok, "version.ok", facts.Version, facts.Runtime));
        return AdminResults.Page<HealthView>(lines);
    }

    private HealthLine Snapshot(HostFacts facts, long last) => !facts.SnapshotIsReady ? Line("snapshot", HealthState.Bad, "snapshot.bad")
        : last - facts.SnapshotPosition is > 0 and var behind ? Line("snapshot", behind > FewChanges ? HealthState.Bad : HealthState.Warn, "snapshot.behind", behind)
        : Line("snapshot", HealthState.Ok, "snapshot.ok", facts.Documents, facts.SnapshotPosition);

    private async Task<HealthLine> WebhooksAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Webhook> all = await webhooks.ListAsync(cancellationToken);
        int stopped = all.Count(w => w.StoppedAt is not null);
        return stopped > 0 ? Line("webhooks", HealthState.Warn, "webhooks.stopped", stopped) : Line("webhooks", HealthState.Ok, "webhooks.ok", all.Count(w => w.IsOn), (await webhooks.PendingAsync(cancellationToken)).Count);
    }

    private async Task<HealthLine> MailAsync(CancellationToken cancellationToken)
    {
        WaitingMail queue = await mail.ReadAsync(cancellationToken);
        if (!queue.IsOn) return Line("mail", HealthState.Warn, "mail.off", queue.Waiting);
        return queue.Failing > 0 ? Line("mail", HealthState.Bad, "mail.failing", queue.Failing, queue.LastFault ?? "–") : Line("mail", HealthState.Ok, "mail.ok", queue.Waiting);
    }

    private HealthLine Line(string part, HealthState state, string key, params object[] values) => new(part, state, here.Texts[$"health.{key}", values]);

    private string Bytes(long bytes)
    {
        var culture = CultureInfo.GetCultureInfo(here.Culture);
        return bytes >= 1L << 30 ? string.Create(culture, $"{bytes / (double)(1L << 30):0.#} GB") : string.Create(culture, $"{bytes / (double)(1L << 20):0.#} MB");
    }
}
