using Microsoft.AspNetCore.DataProtection;
using OcopSite.Backoffice.Publishing;

namespace OcopSite.Web.Preview;

/// <summary>Makes and reads the addresses of drafts. An address says which draft and until when, and nobody can make one up.</summary>
internal sealed class PreviewLinks(IDataProtectionProvider protection) : IPreviewLinks
{
    public const string Prefix = "/preview/";

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("preview").ToTimeLimitedDataProtector();

    public string UrlOf(Guid key, string culture, TimeSpan lifetime) => Prefix + _protector.Protect($"{key:N} {culture}", lifetime);

    /// <returns><see langword="null"/> for an address that was not made here, or is too old.</returns>
    public (Guid Key, string Culture)? Read(string token)
    {
        try
        {
            return _protector.Unprotect(token).Split(' ') is [string key, string culture] ? (Guid.Parse(key), culture) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
