using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>
/// Hands the receipt to the browser that sent the form, in a cookie that only this site can read: the address of the receipt page says nothing,
/// so that it can be shared, kept in a history or guessed without showing anything to anybody.
/// </summary>
public sealed class SentReceipts(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "ocop-receipt";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly IDataProtector _protector = protection.CreateProtector("OcopSite.SentReceipt");

    public void Give(HttpContext http, SentReceipt receipt) => http.Response.Cookies.Append(
        Cookie,
        _protector.Protect(JsonSerializer.Serialize(receipt)),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lifetime, Path = "/", IsEssential = true });

    public SentReceipt? Of(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not string text) return null;
        try
        {
            SentReceipt? receipt = JsonSerializer.Deserialize<SentReceipt>(_protector.Unprotect(text));
            return receipt?.SentAt + Lifetime > clock.GetUtcNow() ? receipt : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
