using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>What administrators do with the systems that are told of changes.</summary>
internal sealed class WebhookDesk(
    WebhookBook book, WebhookFollower follower, WebhookDispatch dispatch, WebhookSecrets secrets, WebhookSignal signal, AuditBook audit, IOptions<WebhookOptions> options, AdminContext here)
{
    public const string Path = Settings.SettingsPages.Path + "/webhooks";

    public static string Url(Guid key, string? done = null) => $"{Path}/{key}{(done is null ? null : $"?done={done}")}";

    public async Task<IResult> ListAsync(CancellationToken cancellationToken) => AdminResults.Page<WebhooksView>(await book.ListAsync(cancellationToken));

    public static IResult OpenNew() => AdminResults.Page<WebhookView>(new WebhookModel(null, new WebhookInput("", "", [WebhookEvent.DocumentPublished, WebhookEvent.DocumentUnpublished], IsOn: true)));

    public async Task<IResult> AddAsync(WebhookInput input, CancellationToken cancellationToken)
    {
        Dictionary<string, string> errors = input.Check(options.Value.AllowPrivateAddresses);
        if (errors.Count > 0) return AdminResults.Page<WebhookView>(new WebhookModel(null, input) { Errors = InWords(errors) }, StatusCodes.Status400BadRequest);

        if ((await book.ListAsync(cancellationToken)).Count == 0) await follower.BeginAsync(cancellationToken);
        string secret = WebhookSecrets.Make();
        var webhook = new Webhook(Guid.CreateVersion7(), input.Name, input.Url, input.Events, secrets.Protect(secret), input.IsOn);
        await KeepAsync(webhook, SiteEvent.WebhookAdded, cancellationToken);
        return AdminResults.Page<SecretView>(new GivenSecret(webhook, secret));
    }

    public async Task<IResult> OpenAsync(Guid key, CancellationToken cancellationToken)
        => await book.FindAsync(key, cancellationToken) is Webhook webhook ? await ShowAsync(webhook, WebhookInput.Of(webhook), [], cancellationToken) : AdminResults.NotFound();

    public async Task<IResult> SaveAsync(Guid key, WebhookInput input, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(key, cancellationToken) is not Webhook webhook) return AdminResults.NotFound();
        Dictionary<string, string> errors = input.Check(options.Value.AllowPrivateAddresses);
        if (errors.Count > 0) return await ShowAsync(webhook, input, errors, cancellationToken);

        webhook = webhook with { Name = input.Name, Url = input.Url, Events = input.Events, IsOn = input.IsOn, StoppedAt = input.IsOn ? null : webhook.StoppedAt };
        await KeepAsync(webhook, SiteEvent.WebhookChanged, cancellationToken);
        return AdminResults.SeeOther(Url(key, "saved"));
    }

    public async Task<IResult> RenewSecretAsync(Guid key, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(key, cancellationToken) is not Webhook webhook) return AdminResults.NotFound();
        string secret = WebhookSecrets.Make();
        await KeepAsync(webhook with { ProtectedSecret = secrets.Protect(secret) }, SiteEvent.WebhookSecretRenewed, cancellationToken);
        return AdminResults.Page<SecretView>(new GivenSecret(webhook, secret));
    }

    public async Task<IResult> RemoveAsync(Guid key, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(key, cancellationToken) is not Webhook webhook) return AdminResults.NotFound();
        await book.RemoveAsync(key, cancellationToken);
        await audit.RecordAsync(SiteEvent.WebhookRemoved, AuditEntities.Webhook, AuditBook.NoItem, here.Member, webhook.Name);
        return AdminResults.SeeOther($"{Path}?done=webhookRemoved");
    }

    public async Task<IResult> TestAsync(Guid key, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(key, cancellationToken) is not Webhook webhook) return AdminResults.NotFound();
        WebhookAttempt attempt = await dispatch.SendOnceAsync(webhook, follower.Test(webhook), cancellationToken);
        return AdminResults.SeeOther(Url(key, attempt.IsDelivered ? "webhookTested" : "webhookNotTested"));
    }

    public async Task<IResult> ReplayAsync(Guid key, Guid attemptId, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(key, cancellationToken) is not Webhook webhook) return AdminResults.NotFound();
        if (await book.FindAttemptAsync(key, attemptId, cancellationToken) is not WebhookAttempt attempt) return AdminResults.NotFound();
        WebhookAttempt again = await dispatch.SendOnceAsync(webhook, follower.Again(webhook, attempt), cancellationToken);
        return AdminResults.SeeOther(Url(key, again.IsDelivered ? "webhookReplayed" : "webhookNotReplayed"));
    }

    private async Task KeepAsync(Webhook webhook, SiteEvent what, CancellationToken cancellationToken)
    {
        await book.PutAsync(webhook, cancellationToken);
        await audit.RecordAsync(what, AuditEntities.Webhook, AuditBook.NoItem, here.Member, webhook.Name);
        signal.Raise();
    }

    private async Task<IResult> ShowAsync(Webhook webhook, WebhookInput input, Dictionary<string, string> errors, CancellationToken cancellationToken)
    {
        var model = new WebhookModel(webhook, input)
        {
            Errors = InWords(errors),
            Log = await book.LogAsync(webhook.Key, cancellationToken),
            Pending = (await book.PendingAsync(cancellationToken)).Count(d => d.Webhook == webhook.Key),
        };
        return AdminResults.Page<WebhookView>(model, errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private Dictionary<string, string> InWords(Dictionary<string, string> errors) => errors.ToDictionary(e => e.Key, e => here.Texts[e.Value]);
}
