namespace OcopSite.Engine.Users.Storage.Rows;

public sealed class SessionRow
{
    public Guid Id { get; set; }
    public int UserId { get; set; }
    public DateTime StartedAt { get; set; }
    public DateTime LastSeenAt { get; set; }
    public string Browser { get; set; } = "";
}
