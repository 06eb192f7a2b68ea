namespace OcopSite.Umbraco.Composing;

/// <summary>Who is told when published content changes.</summary>
public sealed class WebhookOptions
{
    /// <summary>The address that is called, such as <c>https://ocop.example.vn/api/remote/changes</c>; none is registered without it.</summary>
    public string? Url { get; set; }

    /// <summary>Sent as <c>Authorization: Bearer …</c>, by which the receiver knows who calls. At least 16 characters.</summary>
    public string? Secret { get; set; }
}
