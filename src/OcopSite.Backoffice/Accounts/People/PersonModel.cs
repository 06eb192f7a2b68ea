using OcopSite.Content.Schema;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.People;

/// <param name="User"><see langword="null"/> for somebody who is to be invited.</param>
public sealed record PersonModel(StaffUser? User, PersonInput Input, ContentSchema Schema)
{
    public IReadOnlyList<StaffSession> Sessions { get; init; } = [];

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>What has just happened, as a key of the texts.</summary>
    public string? Done { get; init; }
}
