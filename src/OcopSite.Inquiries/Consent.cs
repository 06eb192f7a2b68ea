namespace OcopSite.Inquiries;

/// <summary>What the sender agreed to, word for word: consent has to be shown later.</summary>
public sealed record Consent(string Version, string Text, DateTimeOffset GivenAt);
