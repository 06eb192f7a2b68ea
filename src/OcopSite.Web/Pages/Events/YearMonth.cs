using System.Globalization;
using OcopSite.Content.Rules;

namespace OcopSite.Web.Pages.Events;

/// <summary>A month of a year.</summary>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    private const string Format = "yyyy-MM";

    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>As it stands in an address: <c>2025-11</c>.</summary>
    public string Key => First.ToString(Format, CultureInfo.InvariantCulture);

    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    public static bool TryParse(string text, out YearMonth month)
    {
        bool isMonth = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first);
        month = isMonth ? Of(first) : default;
        return isMonth;
    }

    public YearMonth Add(int months) => Of(First.AddMonths(months));

    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    /// <summary>As a heading: <c>Tháng 11/2025</c>, <c>November 2025</c>.</summary>
    public string Title(string culture)
    {
        string text = Wording.Date(new PartialDate(First, DatePrecision.Month), culture);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
