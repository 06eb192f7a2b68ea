using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OcopSite.Imaging.Signing;

/// <inheritdoc />
internal sealed class VariantUrls(SigningKey key) : IVariantUrls
{
    // 128 bits are plenty for a secret that can only be guessed at over the network.
    private const int SignatureBytes = 16;

    public string Of(ImageVariant variant)
    {
        string query = VariantQuery.Write(variant);
        return $"{Escape(variant.Path)}?{query}&{VariantQuery.Signature}={Sign(variant.Path, query)}";
    }

    public ImageVariant? Read(string path, Func<string, string?> parameter)
    {
        if (parameter(VariantQuery.Signature) is not string signature || VariantQuery.Read(path, parameter) is not ImageVariant variant) return null;
        string expected = Sign(path, VariantQuery.Write(variant));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature)) ? variant : null;
    }

    public bool AskForVariant(IEnumerable<string> parameterNames) => parameterNames.Any(VariantQuery.Names.Contains);

    private string Sign(string path, string query)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"{path}?{query}"), hash);
        return Base64Url.EncodeToString(hash[..SignatureBytes]);
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
