using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Mapping;

namespace OcopSite.Delivery.Tests.Mapping;

public sealed class RichTextTests
{
    private static readonly RichTextSanitiser Sanitiser = new();

    private static readonly HashSet<string> Elements =
    [
        "p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "b", "em", "i", "a", "blockquote", "br", "hr", "sub", "sup", "table", "thead", "tbody", "tr", "th", "td",
        "caption", "figure", "figcaption", "img", "abbr", "time",
    ];

    private static readonly HashSet<string> Attributes = ["href", "src", "alt", "width", "height", "lang", "title", "datetime", "scope", "colspan", "rowspan"];

    private static readonly string[] Fragments =
    [
        "<script>alert(1)</script>", "<script src=//evil.example/x.js>", "<SCRIPT>", "</script>", "<style>*{display:none}</style>", "<p onclick=alert(1)>", "<p ONMOUSEOVER='x'>",
        "<img src=x onerror=alert(1)>", "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "<img src=\"javascript:alert(1)\">", "<a href=\"javascript:alert(1)\">", "<a href=\"jav&#x09;ascript:alert(1)\">",
        "<a href=\" &#14; javascript:alert(1)\">", "<a href=\"data:text/html,x\">", "<a href=\"vbscript:x\">", "<svg onload=alert(1)>", "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>", "<math><mi>",
        "<iframe src=\"https://evil.example\"></iframe>", "<object data=x>", "<embed src=x>", "<form action=x><input name=y><button>", "<link rel=stylesheet href=x>", "<meta http-equiv=refresh content=0>",
        "<base href=\"https://evil.example/\">", "<p style=\"position:fixed\" class=x id=y>", "<template><script>x</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<!-- --><!--><img src=x onerror=alert(1)>-->", "<![CDATA[", "<textarea>", "<title>", "<p>chữ</p>", "<table><tr><td>", "<b>đậm", "</p>", "&lt;script&gt;", "\"", "'", ">", "<", "chữ thường",
    ];

    [Theory]
    [InlineData("<p>Chữ <strong>đậm</strong>, <em>nghiêng</em>.</p>")]
    [InlineData("<h2>Tựa</h2><ul><li>một</li></ul><blockquote>Lời</blockquote>")]
    [InlineData("<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/media/x/a.png?width=48\" alt=\"Ảnh\"><figcaption>Chú thích</figcaption></figure>")]
    [InlineData("<p><a href=\"https://example.test/\" title=\"x\">ngoài</a> <a href=\"mailto:a@example.test\">thư</a> <a href=\"tel:+84252000000\">gọi</a> <a href=\"/trang/#muc\">trong</a></p>")]
    [InlineData("<p lang=\"en\">English</p><p>H<sub>2</sub>O</p>")]
    public void What_the_editor_offers_stays_as_it_is(string html) => Assert.Equal(html, Sanitiser.Sanitise(html));

    [Theory]
    [InlineData("<p>a<script>alert(1)</script>b</p>", "alert(")]
    [InlineData("<p onclick=\"alert(1)\">a</p>", "onclick")]
    [InlineData("<img src=\"x\" onerror=\"alert(1)\">", "onerror")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "javascript")]
    [InlineData("<a href=\"JAVA&#10;SCRIPT:alert(1)\">a</a>", "alert")]
    [InlineData("<p style=\"background:url(x)\">a</p>", "style")]
    [InlineData("<style>p{color:red}</style><p>a</p>", "color")]
    [InlineData("<svg onload=\"alert(1)\"><circle r=\"1\"/></svg>", "svg")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe>", "iframe")]
    [InlineData("<iframe srcdoc=\"<script>x</script>\"></iframe>", "script")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\">", "data:")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "data:")]
    [InlineData("<p class=\"x\" id=\"y\" data-z=\"1\">a</p>", "=")]
    public void What_could_run_or_disguise_goes(string html, string hostile)
        => Assert.DoesNotContain(hostile, Sanitiser.Sanitise(html), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("<h1>Tựa</h1>", "Tựa")]
    [InlineData("<style>p{color:red}</style><p>a</p><script>alert(1)</script>", "<p>a</p>")]
    [InlineData("<p>a<textarea><p>b</p></textarea></p>", "<p>a&lt;p&gt;b&lt;/p&gt;</p>")]
    [InlineData("<div><p>Chữ</p></div>", "<p>Chữ</p>")]
    [InlineData("<p><span style=\"font:x\">từ Word</span></p>", "<p>từ Word</p>")]
    [InlineData("<p>a</p><umb-rte-block data-content-id=\"1\"></umb-rte-block>", "<p>a</p>")]
    public void The_text_of_what_goes_stays(string html, string expected) => Assert.Equal(expected, Sanitiser.Sanitise(html));

    [Property(MaxTest = 1000)]
    public Property Whatever_comes_in_only_allowed_elements_and_attributes_come_out()
        => Prop.ForAll(Hostile, html =>
        {
            using IHtmlDocument document = new HtmlParser().ParseDocument(Sanitiser.Sanitise(html));
            foreach (IElement element in document.Body!.QuerySelectorAll("*"))
            {
                Assert.Contains(element.LocalName, Elements);
                Assert.All(element.Attributes, a => Assert.Contains(a.Name, Attributes));
                foreach (string url in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>())
                    Assert.DoesNotMatch("^[\\s\\x00-\\x20]*(?!https?:|mailto:|tel:)[a-zA-Z\\s]*:", url);
            }
        });

    [Theory]
    [InlineData("vi-VN", "<p><a href=\"/san-pham/x/#y\">x</a> <a href=\"/media/a.pdf\">tệp</a> <a href=\"https://example.test/\">ngoài</a></p>")]
    [InlineData("en-US", "<p><a href=\"/en/san-pham/x/#y\">x</a> <a href=\"/media/a.pdf\">tệp</a> <a href=\"https://example.test/\">ngoài</a></p>")]
    public void A_link_to_a_document_has_the_public_address_of_its_language(string culture, string expected)
    {
        const string Markup = "<p><a href='/san-pham/x/#y' data-destination-id='1' data-link-type=\\\"Content\\\">x</a> <a href='/media/a.pdf' data-link-type=\\\"Media\\\">tệp</a> <a href='https://example.test/'>ngoài</a></p>";
        Product product = Assert.IsType<Product>(Documents.Mapper.Map(Documents.Document(ContentTypes.Product, 1, (culture, "x", $"{{\"story\":{{\"markup\":\"{Markup}\",\"blocks\":[]}}}}"))).Single());
        Assert.Equal(expected, product.Story?.Value);
    }

    [Theory]
    [InlineData(ContentTypes.Product, "story")]
    [InlineData(ContentTypes.Producer, "story")]
    [InlineData(ContentTypes.Event, "body")]
    [InlineData(ContentTypes.Article, "body")]
    [InlineData(ContentTypes.Place, "body")]
    [InlineData(ContentTypes.Page, "body")]
    public void Every_rich_text_is_sanitised(string type, string alias)
    {
        PublishedItem item = Documents.Mapper.Map(Documents.Named(type, 1, "Tên", $"{{\"{alias}\":{{\"markup\":\"<p onclick='x'>a</p><script>x</script>\",\"blocks\":[]}}}}")).Single();
        LocalText? html = (LocalText?)item.GetType().GetProperty(alias == "story" ? "Story" : "Body")!.GetValue(item);
        Assert.StartsWith("<p>a</p>", html?.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html!.Value, StringComparison.Ordinal);
    }

    private static Arbitrary<string> Hostile => (
        from length in Gen.Choose(0, 6)
        from parts in Gen.Elements(Fragments).ListOf(length)
        select string.Concat(parts)).ToArbitrary();
}
