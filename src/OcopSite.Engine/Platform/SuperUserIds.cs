using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Platform;

/// <summary>Umbraco knows users by number and key; until the site has users of its own, everybody is the super user.</summary>
internal sealed class SuperUserIds : IUserIdKeyResolver
{
    // Constants.Security.SuperUserId is obsolete, the number is not: rows and services still hold it.
    private const int SuperUserId = -1;

    public Task<int> GetAsync(Guid key) => Task.FromResult(SuperUserId);
    public Task<Guid> GetAsync(int id) => Task.FromResult(Constants.Security.SuperUserKey);
    public Task<Attempt<int>> TryGetAsync(Guid key) => Task.FromResult(Attempt.Succeed(SuperUserId));
    public Task<Attempt<Guid>> TryGetAsync(int id) => Task.FromResult(Attempt.Succeed(Constants.Security.SuperUserKey));
}
