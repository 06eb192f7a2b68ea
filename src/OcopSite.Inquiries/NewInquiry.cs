namespace OcopSite.Inquiries;

/// <summary>A checked message that is to be kept.</summary>
public sealed record NewInquiry
{
    /// <summary>The same for every copy of one message: a form sent twice is kept once.</summary>
    public required Guid Submission { get; init; }

    /// <summary>One of <see cref="InquiryKinds.All"/>.</summary>
    public required string Kind { get; init; }

    /// <summary><see langword="null"/>: the programme itself.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>Where the addressee publishes that it can be written to; used when <see cref="InquiryOptions.NotifyProducers"/> is set.</summary>
    public string? AddresseeEmail { get; init; }

    public required Sender Sender { get; init; }

    public string? Products { get; init; }

    public required string Message { get; init; }

    public required string Language { get; init; }

    public required Consent Consent { get; init; }
}
