using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Welcome;

/// <param name="Purpose">What the link is for.</param>
public sealed record WelcomeModel(string Token, LinkPurpose Purpose)
{
    public string Email { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}
