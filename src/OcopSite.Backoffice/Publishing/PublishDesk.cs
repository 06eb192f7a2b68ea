using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Reviews;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Publishing;

/// <summary>Publishes now or later, past the gate; takes away now or later.</summary>
internal sealed class PublishDesk(AdminContext here, IDocumentDesk desk, Gate gate, PublishNotes notes, FailedPlans failures, ReviewBook reviews, AuditBook audit, ContentSchema schema, TimeProvider clock)
{
    private const int LongestReason = 2000;

    public async Task<IResult> OpenAsync(Guid key, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not { Trashed: false } draft) return AdminResults.NotFound();
        string[] allowed = Allowed(draft);
        if (allowed.Length == 0) return AdminResults.Forbidden();

        // What is published goes with its changes; a translation comes along once it has a name.
        string[] suggested = [.. allowed.Where(c => draft.Names.ContainsKey(c))];
        DateTime? at = draft.Cultures.Values.Select(c => c.PublishAt).FirstOrDefault(d => d is not null);
        var input = new PublishInput(suggested)
        {
            Later = at is not null,
            PublishAt = PublishInput.ForInput(at),
            UnpublishAt = PublishInput.ForInput(draft.Cultures.Values.Select(c => c.UnpublishAt).FirstOrDefault(d => d is not null)),
        };
        return Show(draft, input, await gate.CheckAsync(draft, suggested, cancellationToken), [], StatusCodes.Status200OK);
    }

    public async Task<IResult> PublishAsync(Guid key, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not { Trashed: false } draft) return AdminResults.NotFound();
        PublishInput input = PublishInput.Of(form);
        string[] allowed = Allowed(draft);
        if (allowed.Length == 0 || input.Cultures.Except(allowed).Any()) return AdminResults.Forbidden();

        IReadOnlyList<Finding> findings = await gate.CheckAsync(draft, input.Cultures, cancellationToken);
        Dictionary<string, string> errors = Errors(draft, input, findings);
        if (errors.Count > 0) return Show(draft, input, findings, errors, StatusCodes.Status400BadRequest);

        DateTime? unpublishAt = PublishInput.Instant(input.UnpublishAt);
        try
        {
            if (!input.Later) await desk.PublishAsync(key, input.Cultures, here.Member, cancellationToken);
            foreach (string culture in input.Cultures)
                await desk.ScheduleAsync(key, culture, input.Later ? PublishInput.Instant(input.PublishAt) : null, unpublishAt, here.Member, cancellationToken);
        }
        catch (DocumentRefusedException e)
        {
            errors[""] = here.Texts["publish.error.refused", e.Reason];
            return Show(draft, input, findings, errors, StatusCodes.Status409Conflict);
        }

        if (input.Later || unpublishAt is not null)
            await audit.RecordAsync(SiteEvent.Scheduled, AuditEntities.Publishing, draft.Id, here.Member, PlanOf(input, unpublishAt));
        if (findings.Any(f => f.Severity == Severity.Warning))
            await audit.RecordAsync(SiteEvent.PublishedDespiteNotes, AuditEntities.Publishing, draft.Id, here.Member, input.Reason);
        if (findings.Count > 0)
            await notes.AddAsync(key, new PublishNote(here.Member.Name, clock.GetUtcNow().UtcDateTime, input.Cultures, [.. findings.Select(f => f.Text)], input.Reason) { Language = here.Culture }, cancellationToken);
        await failures.ForgetAsync(key, cancellationToken);
        await reviews.CloseAsync(key, cancellationToken);
        return AdminResults.SeeOther($"/admin/documents/{key}?notice={(input.Later ? "scheduled" : "published")}");
    }

    public async Task<IResult> UnpublishAsync(Guid key, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not { Trashed: false } draft) return AdminResults.NotFound();
        string[] cultures = [.. form["culture"].OfType<string>().Distinct()];
        if (cultures.Length == 0 || cultures.Except(Allowed(draft)).Any()) return AdminResults.Forbidden();
        try
        {
            await desk.UnpublishAsync(key, [.. cultures.Where(c => draft.Cultures.TryGetValue(c, out CultureState? state) && state.Published)], here.Member, cancellationToken);
        }
        catch (DocumentRefusedException e)
        {
            var errors = new Dictionary<string, string> { [""] = here.Texts["publish.error.refused", e.Reason] };
            return Show(draft, new PublishInput(cultures), await gate.CheckAsync(draft, cultures, cancellationToken), errors, StatusCodes.Status409Conflict);
        }

        return AdminResults.SeeOther($"/admin/documents/{key}?notice=unpublished");
    }

    // From when until when, in Việt Nam; an arrow needs no translation.
    private static string PlanOf(PublishInput input, DateTime? unpublishAt)
        => string.Join(' ', new[] { string.Join(", ", input.Cultures), input.Later ? input.PublishAt : null, unpublishAt is null ? null : $"→ {input.UnpublishAt}" }.OfType<string>());

    private Dictionary<string, string> Errors(DocumentDraft draft, PublishInput input, IReadOnlyList<Finding> findings)
    {
        var errors = new Dictionary<string, string>();
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (input.Cultures.Count == 0) errors["culture"] = here.Texts["publish.error.culture"];
        // Umbraco publishes no translation before the language every document must have.
        else if (!input.Cultures.Contains(schema.DefaultCulture) && draft.Cultures.GetValueOrDefault(schema.DefaultCulture) is not { Published: true })
            errors["culture"] = here.Texts["publish.error.original"];
        DateTime? publishAt = input.Later ? PublishInput.Instant(input.PublishAt) : null;
        if (input.Later && (publishAt is null || publishAt <= now)) errors["publishAt"] = here.Texts["publish.error.publishAt"];
        if (input.UnpublishAt.Length > 0 && (PublishInput.Instant(input.UnpublishAt) is not DateTime end || end <= (publishAt ?? now))) errors["unpublishAt"] = here.Texts["publish.error.unpublishAt"];
        if (findings.Any(f => f.Severity == Severity.Error)) errors[""] = here.Texts["publish.error.blocked"];
        if (findings.Any(f => f.Severity == Severity.Warning) && input.Reason.Length == 0) errors["reason"] = here.Texts["publish.error.reason"];
        if (input.Reason.Length > LongestReason) errors["reason"] = here.Texts["field.error.long", LongestReason, input.Reason.Length];
        return errors;
    }

    private IResult Show(DocumentDraft draft, PublishInput input, IReadOnlyList<Finding> findings, Dictionary<string, string> errors, int status)
        => AdminResults.Page<PublishView>(new PublishModel(draft, input, findings) { Allowed = Allowed(draft), Errors = errors }, status);

    private string[] Allowed(DocumentDraft draft) => [.. schema.Languages.Select(l => l.IsoCode).Where(c => here.Member.May(Act.Publish, draft.ContentType, c))];
}
