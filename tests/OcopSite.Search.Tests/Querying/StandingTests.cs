namespace OcopSite.Search.Tests.Querying;

/// <summary>What stands before what, where both have the words.</summary>
public sealed class StandingTests() : SearchTests(
    SearchFixture.Document("Chuyện gốm Chăm Bình Đức", kind: "article") with { IsBackground = true },
    SearchFixture.Document("Gốm Chăm Sơn Hòa") with { Summary = "Làm ở Bình Đức" },
    SearchFixture.Document("Gốc gác sản phẩm", kind: "page") with { IsBackground = true, Body = "Nhãn hiệu là gì, chỉ dẫn địa lý là gì" },
    SearchFixture.Document("Thị xã La Gi", kind: "locality") with { OtherNames = ["La Gi"] },
    SearchFixture.Document("Cửa hàng La Gi", kind: "place") with { Types = ["OCOP"] },
    SearchFixture.Document("Hội chợ OCOP", kind: "event"))
{
    [Fact]
    public void What_only_tells_of_a_record_stands_behind_it() => Assert.Equal(["Gốm Chăm Sơn Hòa", "Chuyện gốm Chăm Bình Đức"], Names("gốm chăm bình đức"));

    [Fact]
    public void What_only_tells_of_records_comes_first_when_its_name_is_asked_for()
        => Assert.Equal("Chuyện gốm Chăm Bình Đức", Names("chuyện gốm chăm bình đức").First());

    [Theory]
    [InlineData("La Gi")]
    [InlineData("la gi")]
    [InlineData("lagi")]
    public void A_town_comes_before_texts_that_ask_what_something_is(string text) => Assert.Equal("Thị xã La Gi", Names(text).First());

    [Fact]
    public void Asking_what_something_is_does_not_ask_for_a_town() => Assert.Equal("Hội chợ OCOP", Names("ocop là gì").First());
}
