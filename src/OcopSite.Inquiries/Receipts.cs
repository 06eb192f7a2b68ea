using System.Globalization;
using System.Security.Cryptography;

namespace OcopSite.Inquiries;

/// <summary>Numbers that can be read out on the phone and not be counted up: no letter looks or sounds like a digit.</summary>
internal static class Receipts
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary><c>BT-2611-7K3M</c>: Bình Thuận, November 2026, and four by chance.</summary>
    public static string Next(DateTimeOffset now)
        => string.Create(CultureInfo.InvariantCulture, $"BT-{now.ToOffset(Vietnam):yyMM}-{RandomNumberGenerator.GetString(Letters, 4)}");
}
