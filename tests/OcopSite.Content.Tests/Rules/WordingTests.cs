using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2022-07-15", false, "15/7/2022", "15 July 2022")]
    [InlineData("2022-09-05", false, "5/9/2022", "5 September 2022")]
    [InlineData("2022-07", false, "tháng 7/2022", "July 2022")]
    [InlineData("2022-07", true, "khoảng tháng 7/2022", "around July 2022")]
    [InlineData("2022", false, "năm 2022", "2022")]
    [InlineData("2022", true, "khoảng năm 2022", "around 2022")]
    public void A_date_is_written_as_exactly_as_it_is_known(string date, bool approximate, string vietnamese, string english)
    {
        Assert.True(PartialDate.TryParse(date, approximate, out PartialDate parsed));
        Assert.Equal(vietnamese, Wording.Date(parsed, Cultures.Vietnamese));
        Assert.Equal(english, Wording.Date(parsed, Cultures.English));
    }

    [Theory]
    [InlineData("2023-10-21", "2023-10-21", "21/10/2023", "21 October 2023")]
    [InlineData("2023-10-21", "2023-10-24", "21–24/10/2023", "21–24 October 2023")]
    [InlineData("2023-09-30", "2023-10-02", "30/9 – 2/10/2023", "30 September – 2 October 2023")]
    [InlineData("2023-12-30", "2024-01-02", "30/12/2023 – 2/1/2024", "30 December 2023 – 2 January 2024")]
    public void A_range_says_each_part_once(string first, string last, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Wording.Range(Day(first), Day(last), Cultures.Vietnamese));
        Assert.Equal(english, Wording.Range(Day(first), Day(last), Cultures.English));
    }

    [Theory]
    [InlineData(0, "0\u00A0₫", "VND\u00A00")]
    [InlineData(500, "500\u00A0₫", "VND\u00A0500")]
    [InlineData(120_000, "120.000\u00A0₫", "VND\u00A0120,000")]
    [InlineData(3_000_000_000, "3.000.000.000\u00A0₫", "VND\u00A03,000,000,000")]
    public void Money_has_the_separators_of_its_language(long amount, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Wording.Dong(amount, Cultures.Vietnamese));
        Assert.Equal(english, Wording.Dong(amount, Cultures.English));
    }

    [Theory]
    [InlineData(1234.5, 0, "1.235", "1,235")]
    [InlineData(1234.5, 2, "1.234,50", "1,234.50")]
    [InlineData(0.25, 1, "0,3", "0.3")]
    [InlineData(7, 0, "7", "7")]
    public void A_number_has_the_separators_of_its_language(double number, int decimals, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Wording.Number((decimal)number, Cultures.Vietnamese, decimals));
        Assert.Equal(english, Wording.Number((decimal)number, Cultures.English, decimals));
    }

    [Fact]
    public void A_further_language_gets_the_English_wording_until_it_has_its_own()
        => Assert.Equal("15 July 2022", Wording.Day(new DateOnly(2022, 7, 15), "ko-KR"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
