using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>A key to the Content Delivery API, given to one other system.</summary>
/// <param name="Name">What staff call that system.</param>
/// <param name="Start">The first letters, to tell keys apart by.</param>
/// <param name="Hash">Of the whole key, which nobody has but its holder.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="ExpiresOn">The last day it is good for; without end when absent.</param>
public sealed record ApiKey(Guid Key, string Name, ApiKeyScope Scope, string Start, string Hash, string CreatedBy, DateTime CreatedAt, DateOnly? ExpiresOn)
{
    // Told apart from other secrets by who searches for leaked ones.
    private const string Prefix = "ocop_";
    private const int RandomBytes = 32;
    private const int ShownLetters = 9;

    /// <summary>A new secret: too long to be guessed, so that its plain hash is as good as a slow one.</summary>
    public static string MakeSecret() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static string StartOf(string secret) => secret[..ShownLetters];

    public bool IsGoodOn(DateOnly day) => ExpiresOn is not DateOnly last || day <= last;

    public bool Opens(ApiKeyScope scope) => Scope >= scope;
}
