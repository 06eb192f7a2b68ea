using OcopSite.Inquiries;

namespace OcopSite.Backoffice.Visitors;

/// <param name="State">What the list is narrowed to.</param>
/// <param name="Page">From 1.</param>
public sealed record InquiriesModel(InquiryState? State, IReadOnlyList<Inquiry> Items, int Total, int Page, int PageSize);
