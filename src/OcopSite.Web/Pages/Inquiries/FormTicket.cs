namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Given out with a form and handed back with it: tells one opened form from another, and when it was opened.</summary>
public sealed record FormTicket(Guid Id, DateTimeOffset IssuedAt);
