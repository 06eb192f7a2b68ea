using Microsoft.Extensions.Options;

namespace OcopSite.Web.Pages.Routing;

/// <summary>The one place that makes addresses absolute: with the host that is set, else with the one the request was sent to.</summary>
public sealed class SiteAddress(IOptions<SiteAddressOptions> options)
{
    private readonly string? _origin = string.IsNullOrEmpty(options.Value.PublicUrl) ? null : new Uri(options.Value.PublicUrl).GetLeftPart(UriPartial.Authority);

    /// <summary>Answers name the host of the request, so what is kept of them must be kept apart by host.</summary>
    public bool FollowsHost => _origin is null;

    /// <summary>An address from the site root with scheme and host; one that has them already stays as it is.</summary>
    public string Absolute(HttpRequest request, string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal)
        ? url
        : (_origin ?? $"{request.Scheme}://{request.Host}") + url;
}
