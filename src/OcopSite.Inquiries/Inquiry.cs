namespace OcopSite.Inquiries;

/// <summary>A message that somebody left on the site, as it was kept.</summary>
public sealed record Inquiry
{
    /// <summary>What the sender was given: <c>BT-2611-7K3M</c>.</summary>
    public required string Receipt { get; init; }

    /// <summary>One of <see cref="InquiryKinds.All"/>.</summary>
    public required string Kind { get; init; }

    /// <summary><see langword="null"/>: the programme itself.</summary>
    public Addressee? Addressee { get; init; }

    public required Sender Sender { get; init; }

    /// <summary>Products of interest, in the sender's words.</summary>
    public string? Products { get; init; }

    public required string Message { get; init; }

    /// <summary>The language of the page it was written on, as a culture: <c>vi-VN</c>.</summary>
    public required string Language { get; init; }

    public required Consent Consent { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required InquiryState State { get; init; }
}
