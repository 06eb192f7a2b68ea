using OcopSite.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Umbraco.Webhooks;

/// <summary>Registers with Umbraco who is told of changes: one webhook for documents and one for media, as its back office would have them.</summary>
public sealed class WebhookInstaller(IWebhookService webhooks)
{
    private const string HeaderName = "Authorization";

    private static readonly string[] ContentEvents =
    [
        Constants.WebhookEvents.Aliases.ContentPublish, Constants.WebhookEvents.Aliases.ContentUnpublish, Constants.WebhookEvents.Aliases.ContentDelete,
        Constants.WebhookEvents.Aliases.ContentMoved, Constants.WebhookEvents.Aliases.ContentMovedToRecycleBin,
    ];

    private static readonly string[] MediaEvents =
        [Constants.WebhookEvents.Aliases.MediaSave, Constants.WebhookEvents.Aliases.MediaDelete, Constants.WebhookEvents.Aliases.MediaMovedToRecycleBin];

    /// <returns>Whether anything had to be changed.</returns>
    /// <exception cref="InvalidOperationException">Umbraco refused.</exception>
    public async Task<bool> InstallAsync(string url, string secret, CancellationToken cancellationToken)
    {
        bool content = await InstallAsync(Webhook("content", "OCOP: documents", url, secret, ContentEvents));
        cancellationToken.ThrowIfCancellationRequested();
        return await InstallAsync(Webhook("media", "OCOP: media", url, secret, MediaEvents)) || content;
    }

    private static Webhook Webhook(string what, string name, string url, string secret, string[] events)
        => new(url, enabled: true, entityKeys: [], events, new Dictionary<string, string> { [HeaderName] = $"Bearer {secret}" })
        {
            Key = UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/webhook/{what}"),
            Name = name,
        };

    private async Task<bool> InstallAsync(Webhook wanted)
    {
        if (await webhooks.GetAsync(wanted.Key) is not { } existing)
        {
            Ensure(await webhooks.CreateAsync(wanted));
            return true;
        }

        // An administrator may have turned it off, or limited it to some types: that stays.
        if (existing.Url == wanted.Url && existing.Events.ToHashSet().IsSupersetOf(wanted.Events) && existing.Headers.TryGetValue(HeaderName, out string? header) && header == wanted.Headers[HeaderName])
            return false;
        existing.Url = wanted.Url;
        existing.Events = [.. existing.Events.Union(wanted.Events)];
        existing.Headers[HeaderName] = wanted.Headers[HeaderName];
        Ensure(await webhooks.UpdateAsync(existing));
        return true;
    }

    private static void Ensure(Attempt<IWebhook, WebhookOperationStatus> attempt)
    {
        if (!attempt.Success) throw new InvalidOperationException($"The webhook could not be saved: {attempt.Status}.");
    }
}
