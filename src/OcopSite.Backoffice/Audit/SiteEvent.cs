namespace OcopSite.Backoffice.Audit;

/// <summary>What the back office itself writes into the trail, beside what Umbraco's services write.</summary>
public enum SiteEvent
{
    ReviewAsked,
    ReviewReturned,
    ReviewApproved,
    PublishedDespiteNotes,
    Scheduled,
    PlanFailed,
    RedirectAdded,
    RedirectRemoved,
    SearchWordsSaved,
    WebhookAdded,
    WebhookChanged,
    WebhookRemoved,
    WebhookSecretRenewed,
    WebhookStopped,
    TrailExported,
    ApiKeyMade,
    ApiKeyRevoked,
}
