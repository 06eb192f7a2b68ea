using NetVips;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Cards;

public sealed class ShareCardTests : IDisposable
{
    private static readonly double[] Paper = [251, 246, 236];

    private readonly Studio _studio = new();

    private IShareCards Cards => _studio.Service<IShareCards>();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_card_is_a_JPEG_of_the_size_that_networks_ask_for()
    {
        EncodedImage card = await Cards.RenderAsync(new ShareCard("Nước mắm Phan Thiết"), CancellationToken.None);
        await card.Content.DisposeAsync();
        Assert.Equal("image/jpeg", card.ContentType);
        using Image image = await DrawAsync(new ShareCard("Nước mắm Phan Thiết"));
        Assert.Equal((1200, 630), (image.Width, image.Height));
    }

    [Fact]
    public async Task Every_part_leaves_ink_where_it_belongs_and_nothing_where_it_is_missing()
    {
        var bare = new ShareCard("Nước mắm");
        using Image without = await DrawAsync(bare);
        using Image with = await DrawAsync(bare with { Kicker = "Sản phẩm OCOP", Stars = 4, Line = "4 sao", Brand = "OCOP Bình Thuận" });
        Assert.True(HasInk(without, 72, 132, 1056, 120));
        Assert.False(HasInk(without, 72, 60, 1056, 60));
        Assert.False(HasInk(without, 72, 270, 1056, 330));
        Assert.True(HasInk(with, 72, 60, 1056, 60));
        Assert.True(HasInk(with, 72, 520, 1056, 80));
        Assert.True(HasInk(with, 72, 200, 168, 150));
    }

    [Fact]
    public async Task Words_in_Vietnamese_are_set_in_letters_the_typeface_has()
    {
        // A letter without a glyph would be the same empty box whatever the letter.
        using Image one = await DrawAsync(new ShareCard("ẵẵẵẵ"));
        using Image other = await DrawAsync(new ShareCard("ợợợợ"));
        Assert.True(Difference(one, other) > 0.1);
    }

    [Theory]
    [InlineData("Hội nghị kết nối cung cầu và xúc tiến thương mại sản phẩm OCOP các tỉnh vùng Duyên hải Nam Trung Bộ và Tây Nguyên năm 2025 tại Phan Thiết, Lâm Đồng")]
    [InlineData("Đâylàmộttênrấtdàikhôngcókhoảngtrắngnàocảđểthửxemchữcótrànrangoàikhôngvàcònnữa")]
    public async Task A_long_title_stays_within_its_column(string title)
    {
        string picture = _studio.Add("a/white.png", White());
        using Image card = await DrawAsync(new ShareCard(title) { PicturePath = picture });
        Assert.True(HasInk(card, 72, 132, 592, 60));
        Assert.False(HasInk(card, 665, 0, 35, 600));
        Assert.False(HasInk(card, 0, 430, 700, 170));
    }

    [Fact]
    public async Task Markup_in_a_title_is_words()
    {
        using Image card = await DrawAsync(new ShareCard("<b>A & B</b>"));
        using Image plain = await DrawAsync(new ShareCard("A & B"));
        Assert.True(Difference(card, plain) > 0.1);
    }

    [Fact]
    public async Task The_picture_fills_its_side_cut_around_what_matters()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1800, 630));
        using Image card = await DrawAsync(new ShareCard("Cờ") { PicturePath = path, PictureFocus = new Focus(0.95, 0.5) });
        Pictures.AssertColour(Pictures.Blue, card.Getpoint(720, 20));
        Pictures.AssertColour(Pictures.Blue, card.Getpoint(1190, 620));
        Pictures.AssertColour(Paper, card.Getpoint(690, 20));
    }

    [Fact]
    public async Task A_small_original_is_enlarged_to_fill_its_side()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(90, 60));
        using Image card = await DrawAsync(new ShareCard("Cờ") { PicturePath = path });
        Pictures.AssertColour(Pictures.Green, card.Getpoint(950, 620), 40);
    }

    [Theory]
    [InlineData("/media/a/missing.jpg")]
    [InlineData("https://elsewhere.test/x.jpg")]
    [InlineData("/media/a/broken.jpg")]
    [InlineData("/media/a/short.jpg")]
    public async Task A_picture_that_cannot_be_had_is_left_out(string path)
    {
        _studio.Add("a/broken.jpg", "no picture"u8.ToArray());
        byte[] whole = Pictures.FlagJpeg(1200, 800);
        _studio.Add("a/short.jpg", whole[..(whole.Length / 2)]);
        using Image card = await DrawAsync(new ShareCard("Cờ") { PicturePath = path });
        Pictures.AssertColour(Paper, card.Getpoint(1100, 300));
    }

    [Fact]
    public async Task A_card_is_drawn_once_and_named_by_all_that_is_on_it()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(900, 630));
        var card = new ShareCard("Cờ") { PicturePath = path };
        string version = Cards.VersionOf(card);
        using Image first = await DrawAsync(card);
        using Image second = await DrawAsync(card);
        Assert.Single(_studio.CachedFiles);
        Assert.Equal(version, Cards.VersionOf(card with { }));
        Assert.NotEqual(version, Cards.VersionOf(card with { Stars = 3 }));
        _studio.Add("a/flag.jpg", Pictures.FlagJpeg(900, 640));
        Assert.NotEqual(version, Cards.VersionOf(card));
    }

    private static byte[] White()
    {
        using Image white = Pictures.Plain(900, 900, 255, 255, 255);
        return white.PngsaveBuffer();
    }

    private async Task<Image> DrawAsync(ShareCard card)
    {
        EncodedImage drawn = await Cards.RenderAsync(card, CancellationToken.None);
        await using Stream content = drawn.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return Image.NewFromBuffer(bytes.ToArray());
    }

    private static bool HasInk(Image card, int left, int top, int width, int height)
    {
        using Image area = card.Crop(left, top, width, height);
        return area.Min() < 180;
    }

    private static double Difference(Image one, Image other)
    {
        using Image difference = one - other;
        using Image size = difference.Abs();
        return size.Avg();
    }
}
