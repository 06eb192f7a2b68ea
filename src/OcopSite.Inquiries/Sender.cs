namespace OcopSite.Inquiries;

/// <summary>Who wrote, and how to answer: at least one of email and phone is there.</summary>
public sealed record Sender(string Name, string? Organisation, string? Email, string? Phone);
