using System.Globalization;

namespace OcopSite.Content.Rules;

/// <summary>A date known to the day, the month or the year.</summary>
/// <param name="First">The first day of what is known.</param>
/// <param name="IsApproximate">Estimated, for example from the day of a publication.</param>
public readonly record struct PartialDate(DateOnly First, DatePrecision Precision, bool IsApproximate = false)
{
    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => First,
        DatePrecision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new DateOnly(First.Year, 12, 31),
    };

    /// <summary>The exactness in the words of <see cref="Vocabulary.DatePrecisions"/>.</summary>
    public string PrecisionKey => Precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => IsApproximate ? "month-approx" : "month",
        _ => IsApproximate ? "year-approx" : "year",
    };

    /// <summary>Reads <c>2022</c>, <c>2022-07</c> or <c>2022-07-15</c>.</summary>
    public static bool TryParse(string? text, bool isApproximate, out PartialDate date)
    {
        date = default;
        (string format, DatePrecision precision) = text?.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            _ => ("yyyy-MM-dd", DatePrecision.Day),
        };
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first)) return false;
        date = new PartialDate(first, precision, isApproximate);
        return true;
    }

    /// <summary>A stored day with the exactness stored beside it; what the exactness leaves open is dropped.</summary>
    public static PartialDate FromStored(DateOnly day, string? precision) => precision switch
    {
        "month" or "month-approx" => new(new DateOnly(day.Year, day.Month, 1), DatePrecision.Month, precision == "month-approx"),
        "year" or "year-approx" => new(new DateOnly(day.Year, 1, 1), DatePrecision.Year, precision == "year-approx"),
        _ => new(day, DatePrecision.Day),
    };
}
