namespace OcopSite.Web.Pages.Inquiries;

/// <summary>What the page after sending shows: nothing that the sender wrote.</summary>
/// <param name="Form">The key of the form.</param>
/// <param name="AddresseeId">The producer it is for; <see langword="null"/>: the programme.</param>
public sealed record SentReceipt(string Number, string Form, Guid? AddresseeId, DateTimeOffset SentAt);
