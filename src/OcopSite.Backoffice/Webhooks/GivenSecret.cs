namespace OcopSite.Backoffice.Webhooks;

/// <summary>A secret as it is shown, once.</summary>
public sealed record GivenSecret(Webhook Webhook, string Secret);
