using System.ComponentModel.DataAnnotations;

namespace OcopSite.Delivery.Remote;

/// <summary>Settings of a site whose content is managed elsewhere, section <c>Ocop:Remote</c>.</summary>
public sealed class RemoteOptions
{
    public const string Section = "Ocop:Remote";

    /// <summary>Root of the site that has the Content Delivery API, such as <c>https://cms.ocop.example.vn</c>: ours, or a stock Umbraco.</summary>
    [Required(ErrorMessage = "Ocop:Remote:BaseUrl must be the address of the site that has the Content Delivery API.")]
    public Uri? BaseUrl { get; set; }

    /// <summary>Sent as <c>Api-Key</c>; needed where the API is not public.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// What webhooks of the other side are signed with, or name in <c>Authorization: Bearer</c>; none are taken while it is absent. At least 16
    /// characters.
    /// </summary>
    [MinLength(16, ErrorMessage = "Ocop:Remote:WebhookSecret must have at least 16 characters.")]
    public string? WebhookSecret { get; set; }

    /// <summary>How often everything is compared, in case a webhook was lost.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = "Ocop:Remote:PollEvery must be between a second and a day.")]
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long an answer may take, from the request to its last byte.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00", ErrorMessage = "Ocop:Remote:Patience must be between a tenth of a second and ten minutes.")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Documents asked for at a time.</summary>
    [Range(1, 1000)]
    public int PageSize { get; set; } = 100;

    /// <summary>The largest answer in bytes.</summary>
    [Range(1024, int.MaxValue)]
    public int LargestAnswer { get; set; } = 32 * 1024 * 1024;

    /// <summary>More documents than this are not taken.</summary>
    [Range(1, 1_000_000)]
    public int MostDocuments { get; set; } = 50_000;

    /// <summary>The largest media file in bytes.</summary>
    [Range(1024, long.MaxValue)]
    public long LargestFile { get; set; } = 64L * 1024 * 1024;

    /// <summary>What all media files may take together, in bytes.</summary>
    [Range(1024, long.MaxValue)]
    public long AllFiles { get; set; } = 10L * 1024 * 1024 * 1024;

    /// <summary>Where media files are kept; set by the host.</summary>
    public string MediaDirectory { get; set; } = "";
}
