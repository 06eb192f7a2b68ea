using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class SuperUserIds : IUserIdKeyResolver
{
    public Task<int> GetAsync(Guid key) => Task.FromResult(-1);

    public Task<Guid> GetAsync(int id) => Task.FromResult(Constants.Security.SuperUserKey);
}
