namespace OcopSite.Inquiries;

/// <summary>Whom a message is for.</summary>
/// <param name="Id">The id of the published producer.</param>
/// <param name="Name">The name as it was shown then.</param>
public sealed record Addressee(Guid Id, string Name);
