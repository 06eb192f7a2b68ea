using System.Net;
using System.Text.Json;
using OcopSite.Content.Schema;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

/// <summary>Stored values in the shapes of the Delivery API.</summary>
public abstract class PublishedContentTests(EngineFixture engine)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Guid Recognition = OcopSchema.Current.DocumentType("recognition").Key;
    private static readonly Guid Evidence = OcopSchema.Current.DocumentType("evidence").Key;

    [Fact]
    public void Plain_values_keep_their_kind()
    {
        IContent product = NewProduct();
        product.SetValue("group", "[\"food\"]");
        product.SetValue("seasonMonths", "[\"1\",\"12\"]");
        product.SetValue("priceFrom", 120000);
        product.SetValue("giftFriendly", 1);
        product.SetValue("certifications", "[\"VietGAP\",\"ISO 22000\"]", Vi);
        Publish(product);

        Assert.Equal("\"food\"", Value(product, "group"));
        Assert.Equal("[\"1\",\"12\"]", Value(product, "seasonMonths"));
        Assert.Equal("120000", Value(product, "priceFrom"));
        Assert.Equal("true", Value(product, "giftFriendly"));
        Assert.Equal("[\"VietGAP\",\"ISO 22000\"]", Value(product, "certifications"));
        Assert.Equal("\"Tóm tắt\"", Value(product, "summary"));
        Assert.Equal("\"Summary\"", Value(product, "summary", En));
    }

    [Theory]
    [InlineData("metaTitle")]
    [InlineData("story")]
    [InlineData("priceFrom")]
    [InlineData("giftFriendly")]
    [InlineData("certifications")]
    [InlineData("producer")]
    [InlineData("images")]
    [InlineData("relatedProducts")]
    [InlineData("buyLinks")]
    [InlineData("recognitions")]
    [InlineData("group")]
    public void What_is_absent_is_null(string alias)
    {
        IContent product = NewProduct();
        if (alias != "group")
            product.SetValue("group", "[\"food\"]");
        engine.Content.Save(product);
        PublishResult result = engine.Content.Publish(product, ["*"]);
        if (result.Success)
            Assert.Equal("null", Value(product, alias));
        else
            Assert.Contains(result.InvalidProperties!, property => property.Alias == alias);
    }

    [Fact]
    public void Pickers_show_what_is_published_and_nothing_else()
    {
        IContent seen = engine.Content.PublishedPage("Thấy được", "Visible");
        IContent hidden = engine.Content.NewPage("Chưa thấy");
        IContent article = engine.Content.NewPage("Bài nói về", type: "article");
        article.SetValue("kind", "[\"news\"]");
        article.SetValue("lead", "Lời dẫn", Vi);
        article.SetValue("about", $"umb://document/{seen.Key:N},umb://document/{hidden.Key:N}");
        article.SetValue("sources", $$"""[{"name":null,"target":null,"udi":"umb://document/{{seen.Key:N}}","url":null,"queryString":"?a=1"},{"name":"x","udi":"umb://document/{{hidden.Key:N}}"},{"name":"Ngoài","target":"_blank","udi":null,"url":"https://example.test/"}]""");
        article.SetValue("body", $$"""{"markup":"<p><a href=\"/{localLink:{{seen.Key}}}\" type=\"document\">tới</a> <a href=\"/{localLink:{{hidden.Key}}}\" type=\"document\">mất</a></p>","blocks":null}""", Vi);
        Publish(article);

        using JsonDocument about = JsonDocument.Parse(Value(article, "about"));
        JsonElement only = Assert.Single(about.RootElement.EnumerateArray());
        Assert.Equal(seen.Key, only.GetProperty("id").GetGuid());
        Assert.Equal("{}", only.GetProperty("properties").GetRawText());

        using JsonDocument links = JsonDocument.Parse(Value(article, "sources"));
        Assert.Equal(["Thấy được", "Ngoài"], links.RootElement.EnumerateArray().Select(link => link.GetProperty("title").GetString()!));

        string path = engine.Published.RouteOf(seen.Key, Vi)!.Path;
        using JsonDocument body = JsonDocument.Parse(Value(article, "body"));
        string markup = body.RootElement.GetProperty("markup").GetString()!;
        Assert.StartsWith($"<p><a href=\"{path}\" data-destination-id=\"{seen.Key}\" data-destination-type=\"page\" data-start-item-path=\"", markup, StringComparison.Ordinal);
        Assert.EndsWith("data-link-type=\"Content\">tới</a> <a>mất</a></p>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_in_a_text_says_what_the_library_says_of_it_in_each_language()
    {
        IMedia picture = engine.Media.CreateMedia("Chợ", -1, "Image");
        picture.SetValue("umbracoFile", """{"src":"/media/abc/cho.webp","crops":[],"focalPoint":null}""");
        picture.SetValue("altVi", "Chợ cá <sớm>");
        engine.Media.Save(picture);
        string markup = $"<figure><img src=\\\"/media/cu.webp\\\" alt=\\\"cũ\\\" data-udi=\\\"umb://media/{picture.Key:N}\\\"></figure>";
        IContent page = engine.Content.NewPage("Có ảnh", "With a picture");
        page.SetValue("body", $$"""{"markup":"{{markup}}","blocks":null}""", Vi);
        page.SetValue("body", $$"""{"markup":"{{markup}}","blocks":null}""", En);
        Publish(page);

        Assert.Equal("<figure><img src=\"/media/abc/cho.webp\" alt=\"Chợ cá <sớm>\"></figure>", WebUtility.HtmlDecode(MarkupIn(Vi)));
        Assert.DoesNotContain("<sớm>", MarkupIn(Vi), StringComparison.Ordinal);
        Assert.Equal("<figure><img src=\"/media/abc/cho.webp\" alt=\"cũ\"></figure>", MarkupIn(En));

        string MarkupIn(string culture)
        {
            using JsonDocument body = JsonDocument.Parse(Value(page, "body", culture));
            return body.RootElement.GetProperty("markup").GetString()!;
        }
    }

    [Fact]
    public void Blocks_show_in_the_cultures_they_are_exposed_in()
    {
        IContent product = NewProduct();
        product.SetValue("group", "[\"food\"]");
        Guid shared = Guid.NewGuid(), varied = Guid.NewGuid();
        product.SetValue("recognitions", Blocks(Recognition, shared, """[{"alias":"stars","value":4},{"alias":"decisionDate","value":"2024-06-30 00:00:00"},{"alias":"status","value":"[\"recognised\"]"}]""", $$"""[{"contentKey":"{{shared}}","culture":null}]"""));
        product.SetValue("evidence", Blocks(Evidence, varied, """[{"alias":"claim","culture":"vi-VN","value":"Ủ 12 tháng"},{"alias":"claim","culture":"en-US","value":"Aged"},{"alias":"kind","value":"[\"told\"]"}]""", $$"""[{"contentKey":"{{varied}}","culture":"vi-VN"}]"""));
        Publish(product);

        using JsonDocument stars = JsonDocument.Parse(Value(product, "recognitions"));
        JsonElement recognition = Assert.Single(stars.RootElement.GetProperty("items").EnumerateArray()).GetProperty("content").GetProperty("properties");
        Assert.Equal(4, recognition.GetProperty("stars").GetInt32());
        Assert.Equal("2024-06-30T00:00:00", recognition.GetProperty("decisionDate").GetString());
        Assert.Equal("recognised", recognition.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, recognition.GetProperty("score").ValueKind);
        Assert.Contains("Ủ 12 tháng", Value(product, "evidence"), StringComparison.Ordinal);
        Assert.Equal("{\"items\":[]}", Value(product, "evidence", En));
    }

    [Fact]
    public void One_language_of_a_block_list_is_published_without_the_other()
    {
        IContent product = NewProduct();
        product.SetValue("group", "[\"food\"]");
        Guid block = Guid.NewGuid();
        string Evidence(string vi, string en) => Blocks(PublishedContentTests.Evidence, block, $$"""[{"alias":"claim","culture":"vi-VN","value":"{{vi}}"},{"alias":"claim","culture":"en-US","value":"{{en}}"}]""", $$"""[{"contentKey":"{{block}}","culture":"vi-VN"},{"contentKey":"{{block}}","culture":"en-US"}]""");
        product.SetValue("evidence", Evidence("cũ", "old"));
        Publish(product);
        product.SetValue("evidence", Evidence("mới", "new"));
        engine.Content.Save(product);
        engine.Content.MustPublish(product, En);

        Assert.Contains("new", Value(product, "evidence", En), StringComparison.Ordinal);
        Assert.Contains("cũ", Value(product, "evidence"), StringComparison.Ordinal);
        Assert.True(engine.Content.Again(product).Edited);
    }

    [Fact]
    public void A_block_list_published_in_every_language_is_not_edited()
    {
        IContent product = NewProduct();
        product.SetValue("group", "[\"food\"]");
        Guid block = Guid.NewGuid();
        product.SetValue("evidence", Blocks(Evidence, block, """[{"alias":"claim","culture":"vi-VN","value":"Ủ 12 tháng"},{"alias":"kind","value":"[\"told\"]"},{"alias":"claim","culture":"en-US","value":"Aged"}]""", $$"""[{"contentKey":"{{block}}","culture":"vi-VN"},{"contentKey":"{{block}}","culture":"en-US"}]"""));
        Publish(product);

        Assert.False(engine.Content.Again(product).Edited);
    }

    private static string Blocks(Guid type, Guid key, string values, string expose) =>
        $$$"""{"contentData":[{"contentTypeKey":"{{{type}}}","key":"{{{key}}}","values":{{{values}}}}],"settingsData":[],"expose":{{{expose}}},"layout":{"Umbraco.BlockList":[{"contentKey":"{{{key}}}","settingsKey":null}]}}""";

    private IContent NewProduct()
    {
        IContent product = engine.Content.Create("Sản phẩm", -1, "product");
        product.SetCultureName($"Sản phẩm {Guid.NewGuid():N}", Vi);
        product.SetCultureName($"Product {Guid.NewGuid():N}", En);
        product.SetValue("summary", "Tóm tắt", Vi);
        product.SetValue("summary", "Summary", En);
        return product;
    }

    private void Publish(IContent document)
    {
        engine.Content.Save(document);
        engine.Content.MustPublish(document);
    }

    private string Value(IContent document, string alias, string culture = Vi)
    {
        engine.Get<IVariationContextAccessor>().VariationContext = new VariationContext(culture);
        IPublishedProperty property = engine.Published.FindDocument(document.Key)!.GetProperty(alias)!;
        return JsonSerializer.Serialize(engine.Get<IApiPropertyRenderer>().GetPropertyValue(property, expanding: false), Json);
    }
}

public sealed class PublishedContentOnSqliteTests(SqliteFixture engine) : PublishedContentTests(engine), IClassFixture<SqliteFixture>;

public sealed class PublishedContentOnPostgreSqlTests(PostgreSqlFixture engine) : PublishedContentTests(engine), IClassFixture<PostgreSqlFixture>;
