using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Mapping;

namespace OcopSite.Delivery.Tests.Mapping;

public sealed class DocumentHeadTests
{
    [Fact]
    public void A_document_has_its_name_dates_and_the_addresses_of_all_its_languages()
    {
        Product product = Documents.MapSample<Product>(ContentTypes.Product, Cultures.English);
        Assert.Equal(Documents.Id(1), product.Id);
        Assert.Equal(ContentTypes.Product, product.ContentType);
        Assert.Equal("Name", product.Name);
        Assert.Equal("/en/item-1/", product.Url);
        Assert.Equal(new DateTimeOffset(2025, 1, 1, 8, 0, 0, TimeSpan.Zero), product.Created);
        Assert.Equal(new DateTimeOffset(2025, 6, 12, 9, 30, 0, TimeSpan.Zero), product.Updated);
        Assert.Equal(
            [new("vi-VN", "/muc-1/"), new KeyValuePair<string, string>("en-US", "/en/item-1/")],
            product.Alternates.OrderByDescending(a => a.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_that_is_not_ours_is_passed_over() => Assert.Empty(Documents.Mapper.Map(Documents.Named("somethingElse", 1, "Tên")));

    [Fact]
    public void A_document_published_in_one_language_is_there_in_that_one_alone()
        => Assert.Equal([Cultures.Vietnamese], Documents.Mapper.Map(Documents.Named(ContentTypes.Product, 1, "Tên")).Select(i => i.Culture));

    [Fact]
    public void A_language_that_the_site_does_not_know_is_passed_over()
        => Assert.Empty(Documents.Mapper.Map(Documents.Document(ContentTypes.Product, 1, ("fr-FR", "Nom", "{}"))));

    [Theory]
    [InlineData("en-US", "Anchovy")]
    [InlineData(null, "Cá cơm")]
    public void A_third_language_falls_back_along_its_whole_chain(string? between, string expected)
    {
        // Korean stands first, so the order of the list must not matter.
        LanguageDefinition korean = new("ko-KR", "한국어", UrlPrefix: "ko", Fallback: Cultures.English);
        ContentSchema schema = OcopSchema.Current with { Languages = [korean, .. OcopSchema.Current.Languages] };
        List<(string, string, string)> versions = [("ko-KR", "이름", "{}"), (Cultures.Vietnamese, "Tên", """{"summary":"Cá cơm"}""")];
        if (between is not null) versions.Add((between, "Name", """{"summary":"Anchovy"}"""));

        Product product = new DocumentMapper(schema, new RichTextSanitiser()).Map(Documents.Document(ContentTypes.Product, 1, [.. versions])).OfType<Product>().Single(p => p.Culture == "ko-KR");
        Assert.Equal(expected, product.Summary?.Value);
        Assert.Equal("/ko/item-1/", product.Url);
    }
}
