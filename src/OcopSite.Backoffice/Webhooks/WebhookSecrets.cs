using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Makes, keeps and uses the secrets that a receiver knows us by.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("OcopSite.Webhooks");

    public static string Make() => "whsec_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public string Protect(string secret) => _protector.Protect(secret);

    /// <summary>HMAC-SHA256 with the secret over <c>timestamp.id.body</c>, as the header has it.</summary>
    public string Sign(Webhook webhook, string timestamp, Guid id, string body)
    {
        byte[] key = Encoding.UTF8.GetBytes(_protector.Unprotect(webhook.ProtectedSecret));
        return "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{timestamp}.{id}.{body}")));
    }
}
