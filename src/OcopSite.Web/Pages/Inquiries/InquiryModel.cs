using Microsoft.AspNetCore.Antiforgery;
using OcopSite.Web.Components.Forms;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>A form as it is shown.</summary>
public sealed record InquiryModel(InquiryForm Form, InquiryInput Input)
{
    public IReadOnlyList<FormError> Errors { get; init; } = [];

    public InquiryProblem? Problem { get; init; }

    /// <summary>Opened about something, or not taken: not the page that search engines should show.</summary>
    public bool NoIndex { get; init; }

    public required AntiforgeryTokenSet Antiforgery { get; init; }

    public required int RetentionMonths { get; init; }

    public bool HasErrors => Errors.Count > 0 || Problem is not null;
}
