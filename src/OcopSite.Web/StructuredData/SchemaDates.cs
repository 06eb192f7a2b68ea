using System.Globalization;
using OcopSite.Content.Rules;

namespace OcopSite.Web.StructuredData;

/// <summary>Dates as ISO 8601 writes them, in Vietnamese time and no more exactly than they are known.</summary>
internal static class SchemaDates
{
    /// <summary><c>2026-03-10T15:00:00+07:00</c></summary>
    public static string Instant(DateTimeOffset instant) => VietnamTime.At(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2026-03-10</c>, <c>2026-03</c> or <c>2026</c>.</summary>
    public static string Partial(PartialDate date) => date.First.ToString(
        date.Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture);

    /// <summary>A day with its time of day, where one is known.</summary>
    public static string Of(PartialDate date, TimeOnly? time)
        => date.Precision == DatePrecision.Day && time is TimeOnly clock ? Instant(VietnamTime.FromLocal(date.First.ToDateTime(clock))) : Partial(date);
}
