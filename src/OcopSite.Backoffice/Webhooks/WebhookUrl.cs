using System.Net;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Where receivers may stand.</summary>
internal static class WebhookUrl
{
    private const int Longest = 1000;

    /// <returns>The key of a text that says what is wrong; <see langword="null"/> when nothing is.</returns>
    public static string? Problem(string typed, bool allowPrivate)
    {
        if (typed.Length > Longest || !Uri.TryCreate(typed, UriKind.Absolute, out Uri? url) || url.Host.Length == 0 || url.UserInfo.Length > 0 || url.Fragment.Length > 0) return "webhook.error.url";
        bool isSecure = url.Scheme == Uri.UriSchemeHttps;
        if (allowPrivate) return isSecure || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback) ? null : "webhook.error.https";
        if (!isSecure) return "webhook.error.https";
        // A name is looked up when something is sent, every time.
        return url.IsLoopback || (IPAddress.TryParse(url.DnsSafeHost, out IPAddress? address) && PrivateNetworks.Hold(address)) ? "webhook.error.private" : null;
    }
}
