namespace OcopSite.Engine.Users.Storage.Rows;

public sealed class LinkRow
{
    /// <summary>SHA-256 of the token.</summary>
    public string Hash { get; set; } = "";

    public LinkPurpose Purpose { get; set; }
    public int? UserId { get; set; }
    public DateTime? ExpiresAt { get; set; }
}
