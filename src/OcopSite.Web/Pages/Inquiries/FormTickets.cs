using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Issues tickets that nobody else can make.</summary>
public sealed class FormTickets(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int IdSize = 16;

    private readonly IDataProtector _protector = protection.CreateProtector("OcopSite.FormTicket");

    public string Issue()
    {
        byte[] plain = new byte[IdSize + sizeof(long)];
        Guid.NewGuid().TryWriteBytes(plain);
        BinaryPrimitives.WriteInt64LittleEndian(plain.AsSpan(IdSize), clock.GetUtcNow().ToUnixTimeMilliseconds());
        return WebEncoders.Base64UrlEncode(_protector.Protect(plain));
    }

    /// <returns><see langword="null"/> for what was not issued here.</returns>
    public FormTicket? Read(string text)
    {
        try
        {
            byte[] plain = _protector.Unprotect(WebEncoders.Base64UrlDecode(text));
            return new FormTicket(new Guid(plain.AsSpan(0, IdSize)), DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64LittleEndian(plain.AsSpan(IdSize))));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
