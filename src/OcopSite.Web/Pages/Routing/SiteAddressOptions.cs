namespace OcopSite.Web.Pages.Routing;

/// <summary>Where the site stands in the world, section <c>Ocop</c>.</summary>
public sealed class SiteAddressOptions
{
    public const string Section = "Ocop";

    /// <summary>Scheme and host that visitors use, for example <c>https://ocop.example.vn</c>. Without it the site believes what each request says.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Absolute, http or https, and nothing behind the host: the site stands at the root.</summary>
    public bool IsSound => string.IsNullOrEmpty(PublicUrl) || (Uri.TryCreate(PublicUrl, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && url.UserInfo.Length == 0 && url is { PathAndQuery: "/", Fragment: "" });
}
