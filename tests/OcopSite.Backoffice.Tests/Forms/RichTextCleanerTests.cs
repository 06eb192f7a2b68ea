using OcopSite.Backoffice.Forms;

namespace OcopSite.Backoffice.Tests.Forms;

public sealed class RichTextCleanerTests
{
    private const string Key = "96dd58e0-d01d-54df-bc0b-4f4533d9c071";
    private const string Udi = "umb://media/f69c4ebc29fa5da2b4b3022b7ce1c82c";

    [Theory]
    [InlineData("<p>Nước mắm <strong>Phan Thiết</strong>, <em>ủ chượp</em>, H<sub>2</sub>O</p>")]
    [InlineData("<h2>Đề mục</h2><ul><li>một<ul><li>con</li></ul></li></ul><ol start=\"3\"><li>ba</li></ol><blockquote><p>Lời</p></blockquote><hr>")]
    [InlineData("<table><caption>Bảng giá</caption><thead><tr><th scope=\"col\">Loại</th></tr></thead><tbody><tr><td colspan=\"2\">40 độ đạm</td></tr></tbody></table>")]
    [InlineData($"<p><a href=\"/{{localLink:{Key}}}\" type=\"document\" title=\"Trang\">trang</a></p>")]
    [InlineData($"<p><a href=\"/{{localLink:umb://document/96dd58e0d01d54dfbc0b4f4533d9c071}}\">trang</a></p>")]
    [InlineData($"<p><a href=\"/{{localLink:{Key}}}#gia\" type=\"media\" data-anchor=\"#gia\">tệp</a></p>")]
    [InlineData("<p><a href=\"https://lamdong.gov.vn/\">a</a><a href=\"mailto:a@b.vn\">b</a><a href=\"tel:+842523\">c</a><a href=\"/lien-he/?x=1#y\">d</a></p>")]
    [InlineData($"<figure><img src=\"/media/x/a.webp\" alt=\"Trang trại\" width=\"1200\" height=\"900\" data-udi=\"{Udi}\"><figcaption>Chú thích</figcaption></figure>")]
    public void What_the_editor_offers_stays_letter_by_letter(string markup)
    {
        CleanedText cleaned = RichTextCleaner.Clean(markup);
        Assert.Equal(markup, cleaned.Markup);
        Assert.Empty(cleaned.Removed);
    }

    [Theory]
    [InlineData("<p>trước<script>alert(1)</script>sau</p>", "<p>trướcsau</p>", "scripts")]
    [InlineData("<p onclick=\"alert(1)\">chữ</p>", "<p>chữ</p>", "scripts")]
    [InlineData("<p><a href=\"javascript:alert(1)\">chữ</a></p>", "<p><a>chữ</a></p>", "links")]
    [InlineData("<p>chữ<iframe src=\"https://vidu.vn\">trong khung</iframe></p>", "<p>chữ</p>", "embeds")]
    [InlineData("<p>chữ<svg onload=\"alert(1)\"><text>vẽ</text></svg></p>", "<p>chữ</p>", "embeds")]
    [InlineData("<p>a<img src=\"data:image/png;base64,AAAA\" alt=\"x\">b</p>", "<p>ab</p>", "images")]
    [InlineData("<p style=\"color:red\">chữ</p>", "<p>chữ</p>", "styles")]
    [InlineData("<p><u>chữ</u></p>", "<p>chữ</p>", "lines")]
    [InlineData("<p>chữ <input value=\"x\"></p>", "<p>chữ </p>", "forms")]
    [InlineData("<div><marquee>chữ</marquee></div>", "chữ", "other")]
    public void What_is_not_allowed_goes_its_text_stays_and_it_is_told(string markup, string expected, string kind)
    {
        CleanedText cleaned = RichTextCleaner.Clean(markup);
        Assert.Equal(expected, cleaned.Markup);
        Assert.Contains(kind, cleaned.Removed.Keys);
    }

    [Fact]
    public void Things_are_counted_by_their_kind()
    {
        CleanedText cleaned = RichTextCleaner.Clean("<p style=\"a:b\">a<script>1</script><script>2</script></p>");
        Assert.Equal(new Dictionary<string, int> { ["scripts"] = 2, ["styles"] = 1 }, cleaned.Removed.OrderBy(r => r.Key).ToDictionary());
    }

    [Fact]
    public void Markup_left_open_is_closed()
        => Assert.Equal("<blockquote><p>chữ</p></blockquote>", RichTextCleaner.Clean("<blockquote><p>chữ").Markup);
}
