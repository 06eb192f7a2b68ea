namespace OcopSite.Inquiries;

/// <summary>What people write about. Keys are stored; labels are translated.</summary>
public static class InquiryKinds
{
    /// <summary>From the contact form: anything.</summary>
    public const string Contact = "contact";

    /// <summary>Reasons to look for a producer.</summary>
    public static IReadOnlyList<string> Trade { get; } = ["wholesale", "export", "supply", "visit", "media", "other"];

    public static IReadOnlyList<string> All { get; } = [Contact, .. Trade];
}
