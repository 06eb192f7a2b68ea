namespace OcopSite.Inquiries;

/// <summary>A message could not be stored; the sender still has it and may try again.</summary>
public sealed class InquiryNotKeptException(Exception cause) : Exception("The inquiry could not be stored.", cause);
