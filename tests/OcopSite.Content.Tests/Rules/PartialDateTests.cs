using System.Globalization;
using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31", DatePrecision.Year)]
    [InlineData("2022-07", "2022-07-01", "2022-07-31", DatePrecision.Month)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", DatePrecision.Month)]
    [InlineData("2022-07-15", "2022-07-15", "2022-07-15", DatePrecision.Day)]
    [InlineData("9999", "9999-01-01", "9999-12-31", DatePrecision.Year)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", DatePrecision.Month)]
    public void A_date_is_read_as_exactly_as_it_is_written(string text, string first, string last, DatePrecision precision)
    {
        Assert.True(PartialDate.TryParse(text, isApproximate: false, out PartialDate date));
        Assert.Equal(new PartialDate(Day(first), precision), date);
        Assert.Equal(Day(last), date.Last);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("2022-13")]
    [InlineData("2022-7")]
    [InlineData("2023-02-29")]
    [InlineData("15/7/2022")]
    [InlineData("2022-07-15T00:00:00")]
    [InlineData("năm")]
    public void What_is_no_date_is_not_read(string? text)
    {
        Assert.False(PartialDate.TryParse(text, isApproximate: true, out PartialDate date));
        Assert.Equal(default, date);
    }

    [Property]
    public void What_was_written_is_read_again(DateOnly day, DatePrecision precision, bool approximate)
    {
        PartialDate date = PartialDate.FromStored(day, new PartialDate(day, precision, approximate).PrecisionKey);
        string text = date.First.ToString(Format(precision), CultureInfo.InvariantCulture);
        Assert.True(PartialDate.TryParse(text, date.IsApproximate, out PartialDate again));
        Assert.Equal(date, again);
    }

    [Property]
    public void A_stored_day_lies_within_what_it_may_mean(DateOnly day, DatePrecision precision, bool approximate)
    {
        PartialDate date = PartialDate.FromStored(day, new PartialDate(day, precision, approximate).PrecisionKey);
        Assert.InRange(day, date.First, date.Last);
        Assert.Equal(precision, date.Precision);
    }

    [Theory]
    [InlineData("day", "day")]
    [InlineData("month", "month")]
    [InlineData("month-approx", "month-approx")]
    [InlineData("year", "year")]
    [InlineData("year-approx", "year-approx")]
    [InlineData("lunar-recurring", "day")]
    [InlineData(null, "day")]
    public void Exactness_keeps_its_word(string? stored, string word)
    {
        Assert.Equal(word, PartialDate.FromStored(new DateOnly(2022, 7, 15), stored).PrecisionKey);
        Assert.Contains(word, Vocabulary.DatePrecisions);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Format(DatePrecision precision) => precision switch
    {
        DatePrecision.Year => "yyyy",
        DatePrecision.Month => "yyyy-MM",
        _ => "yyyy-MM-dd",
    };
}
