using OcopSite.Content.Schema;
using OcopSite.Engine.Transfer;
using OcopSite.Umbraco.Transfer;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>An engine that, as a stock Umbraco, has no way to set when something was changed.</summary>
internal sealed class ForgetfulHost(EngineTransferHost engine) : ITransferHost
{
    public Task<ContentSchema> GetTypesAsync(CancellationToken cancellationToken) => engine.GetTypesAsync(cancellationToken);

    public Task<ContentSchema> EnsureTypesAsync(SitePackage package, CancellationToken cancellationToken) => engine.EnsureTypesAsync(package, cancellationToken);

    public UrlSegments GetUrlSegments(IContent document, string? culture) => engine.GetUrlSegments(document, culture);

    public Stream? OpenMediaFile(string url) => engine.OpenMediaFile(url);

    public void Restore(ItemHistory history)
    {
    }

    public Task<IReadOnlyList<RedirectEntry>> GetRedirectsAsync(CancellationToken cancellationToken) => engine.GetRedirectsAsync(cancellationToken);

    public Task ReplaceRedirectsAsync(IReadOnlyCollection<Guid> documents, IReadOnlyList<RedirectEntry> redirects, CancellationToken cancellationToken)
        => engine.ReplaceRedirectsAsync(documents, redirects, cancellationToken);
}
