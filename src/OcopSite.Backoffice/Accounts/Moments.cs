using System.Globalization;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Accounts;

/// <summary>Instants as people in Việt Nam write them.</summary>
internal static class Moments
{
    public static string Minute(DateTimeOffset instant) => VietnamTime.At(instant).ToString("H:mm d/M/yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset instant) => VietnamTime.At(instant).ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}
