using System.Reflection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Old addresses, as Umbraco keeps them.</summary>
public class MemoryRedirects : DispatchProxy
{
    private readonly List<IRedirectUrl> _redirects = [];

    public static (IRedirectUrlService Service, IReadOnlyList<IRedirectUrl> Stored) Create()
    {
        IRedirectUrlService service = Create<IRedirectUrlService, MemoryRedirects>();
        return (service, ((MemoryRedirects)(object)service)._redirects);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        switch (targetMethod!.Name)
        {
            case nameof(IRedirectUrlService.Register):
                _redirects.Add(new RedirectUrl { Url = (string)args![0]!, ContentKey = (Guid)args[1]!, Culture = (string?)args[2] });
                return null;
            case nameof(IRedirectUrlService.DeleteContentRedirectUrls):
                _redirects.RemoveAll(redirect => redirect.ContentKey == (Guid)args![0]!);
                return null;
            case nameof(IRedirectUrlService.GetAllRedirectUrls) when args is [long page, int size, _]:
                args[2] = (long)_redirects.Count;
                return _redirects.Skip((int)page * size).Take(size);
            default:
                throw new NotSupportedException($"{targetMethod.Name} was not expected to be called.");
        }
    }
}
