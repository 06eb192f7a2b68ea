using Microsoft.AspNetCore.Http;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>What an administrator says about a receiver.</summary>
public sealed record WebhookInput(string Name, string Url, IReadOnlyList<WebhookEvent> Events, bool IsOn)
{
    private const int LongestName = 100;

    public static WebhookInput Of(IFormCollection form) => new(
        form["name"].ToString().Trim(),
        form["url"].ToString().Trim(),
        [.. WebhookEvents.Offered.Where(e => form["event"].Contains(WebhookEvents.NameOf(e)))],
        form["isOn"] == "true");

    public static WebhookInput Of(Webhook webhook) => new(webhook.Name, webhook.Url, webhook.Events, webhook.IsOn);

    /// <returns>The key of a text for each field that is wrong.</returns>
    public Dictionary<string, string> Check(bool allowPrivate)
    {
        var errors = new Dictionary<string, string>();
        if (Name.Length is 0 or > LongestName) errors["name"] = "webhook.error.name";
        if (WebhookUrl.Problem(Url, allowPrivate) is string problem) errors["url"] = problem;
        if (Events.Count == 0) errors["event"] = "webhook.error.events";
        return errors;
    }
}
