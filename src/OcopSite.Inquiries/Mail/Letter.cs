namespace OcopSite.Inquiries.Mail;

/// <summary>What is written to those who answer.</summary>
public sealed record Letter(string Subject, string Body);
