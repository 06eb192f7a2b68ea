using System.ComponentModel.DataAnnotations;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>How many forms one client may send and how fast, section <c>Ocop:InquiryLimits</c>. Generous: a mobile network shows many people as one client.</summary>
public sealed class InquiryLimitOptions
{
    public const string Section = "Ocop:InquiryLimits";

    /// <summary>Forms at once.</summary>
    [Range(1, 10_000)]
    public int Burst { get; set; } = 20;

    /// <summary>Forms a minute, for as long as one likes.</summary>
    [Range(1, 10_000)]
    public int PerMinute { get; set; } = 2;

    /// <summary>Seconds that people take at least, from opening a form to sending it.</summary>
    [Range(0, 60)]
    public int ShortestFillSeconds { get; set; } = 3;
}
