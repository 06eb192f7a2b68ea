using OcopSite.Web.Pages.Producers;

namespace OcopSite.Web.Tests.Lists;

public sealed class FilingNameTests
{
    [Theory]
    [InlineData("Công ty TNHH Hải Nam Okinawa", "Hải Nam Okinawa")]
    [InlineData("Công ty TNHH Nước mắm Bà Hai", "Bà Hai")]
    [InlineData("Hợp tác xã Dịch vụ nông nghiệp hữu cơ Hiệp Phát", "Hiệp Phát")]
    [InlineData("HTX Thương mại – Dịch vụ Nông nghiệp Hoài Đức", "Hoài Đức")]
    [InlineData("Chi nhánh Công ty TNHH Nấm linh chi Thương Nhân", "Thương Nhân")]
    [InlineData("Cơ sở sản xuất, thương mại, dịch vụ Bảo Long (HKD Nguyễn Ngọc Bảo)", "Bảo Long (HKD Nguyễn Ngọc Bảo)")]
    [InlineData("Nước mắm Tĩn – Làng Chài Xưa", "Tĩn – Làng Chài Xưa")]
    [InlineData("Cơ sở sản xuất Yến", "Yến")]
    [InlineData("Ba Tường Farm", "Ba Tường Farm")]
    [InlineData("Hợp tác xã", "Hợp tác xã")]
    public void A_producer_is_filed_under_the_word_that_tells_it_apart(string name, string expected) => Assert.Equal(expected, FilingName.Of(name));
}
