namespace OcopSite.Inquiries;

/// <summary>How far staff have come with a message.</summary>
public enum InquiryState
{
    New,
    Answered,
    Closed,
}
