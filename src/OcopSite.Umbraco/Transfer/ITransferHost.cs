using OcopSite.Content.Schema;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Transfer;

/// <summary>What differs between the systems that a site moves from and to; everything else goes through Umbraco's own services.</summary>
public interface ITransferHost
{
    /// <summary>The types of this site.</summary>
    Task<ContentSchema> GetTypesAsync(CancellationToken cancellationToken);

    /// <summary>Makes sure that this site can hold what is in a file.</summary>
    /// <returns>The types of the file with the keys that they have here.</returns>
    /// <exception cref="SiteFileException">It cannot; nothing was changed.</exception>
    Task<ContentSchema> EnsureTypesAsync(SitePackage package, CancellationToken cancellationToken);

    /// <param name="culture"><see langword="null"/> for a document that does not vary.</param>
    UrlSegments GetUrlSegments(IContent document, string? culture);

    /// <param name="url">The address of a file as a media item stores it.</param>
    /// <returns><see langword="null"/> when there is no such file.</returns>
    Stream? OpenMediaFile(string url);

    /// <summary>Gives an item that was just written the dates, order and addresses that it had, as far as this system can.</summary>
    void Restore(ItemHistory history);

    Task<IReadOnlyList<RedirectEntry>> GetRedirectsAsync(CancellationToken cancellationToken);

    /// <summary>Lets exactly these old addresses lead to these documents.</summary>
    Task ReplaceRedirectsAsync(IReadOnlyCollection<Guid> documents, IReadOnlyList<RedirectEntry> redirects, CancellationToken cancellationToken);
}
