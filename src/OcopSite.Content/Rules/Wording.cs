using System.Globalization;

namespace OcopSite.Content.Rules;

/// <summary>Dates and money as people write them, in Vietnamese and in English.</summary>
public static class Wording
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary><c>15/7/2022</c>, <c>tháng 7/2022</c>, <c>năm 2022</c>; <c>15 July 2022</c>, <c>July 2022</c>, <c>2022</c>.</summary>
    public static string Date(PartialDate date, string culture)
    {
        bool vietnamese = IsVietnamese(culture);
        string text = (date.Precision, vietnamese) switch
        {
            (DatePrecision.Day, _) => Day(date.First, culture),
            (DatePrecision.Month, true) => date.First.ToString("'tháng' M/yyyy", Vietnamese),
            (DatePrecision.Month, false) => date.First.ToString("MMMM yyyy", British),
            (_, true) => date.First.ToString("'năm' yyyy", Vietnamese),
            _ => date.First.ToString("yyyy", British),
        };
        return date.IsApproximate ? (vietnamese ? $"khoảng {text}" : $"around {text}") : text;
    }

    public static string Day(DateOnly day, string culture)
        => IsVietnamese(culture) ? day.ToString("d/M/yyyy", Vietnamese) : day.ToString("d MMMM yyyy", British);

    /// <summary>A day whose year is plain from what stands around it: <c>15/7</c>, <c>15 July</c>.</summary>
    public static string DayAndMonth(DateOnly day, string culture)
        => IsVietnamese(culture) ? day.ToString("d/M", Vietnamese) : day.ToString("d MMMM", British);

    /// <summary><c>21–24/10/2023</c>, <c>30/9 – 2/10/2023</c>; <c>21–24 October 2023</c>.</summary>
    public static string Range(DateOnly first, DateOnly last, string culture)
    {
        if (first == last) return Day(first, culture);
        CultureInfo info = IsVietnamese(culture) ? Vietnamese : British;
        if (first.Year != last.Year) return $"{Day(first, culture)} – {Day(last, culture)}";
        if (first.Month != last.Month) return $"{DayAndMonth(first, culture)} – {Day(last, culture)}";
        return $"{first.Day.ToString(info)}–{Day(last, culture)}";
    }

    /// <summary><c>120.000 ₫</c> in Vietnamese, <c>VND 120,000</c> in English.</summary>
    public static string Dong(long amount, string culture)
        => IsVietnamese(culture) ? $"{amount.ToString("N0", Vietnamese)}\u00A0₫" : $"VND\u00A0{amount.ToString("N0", British)}";

    /// <summary>A number with the separators of the language.</summary>
    public static string Number(decimal number, string culture, int decimals = 0)
        => number.ToString($"N{decimals}", IsVietnamese(culture) ? Vietnamese : British);

    private static bool IsVietnamese(string culture) => culture.StartsWith("vi", StringComparison.OrdinalIgnoreCase);
}
