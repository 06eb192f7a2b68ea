namespace OcopSite.Inquiries;

/// <summary>Which messages to list, newest first.</summary>
public sealed record InquiryQuery
{
    public InquiryState? State { get; init; }

    /// <summary>Messages for one producer.</summary>
    public Guid? AddresseeId { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
