using NetVips;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Cards;

public sealed class ShareCardTests : IDisposable
{
    private readonly Studio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task Look()
    {
        string a = _studio.Add("a/x.webp", File.ReadAllBytes("media/illustrations/fish-sauce.webp"));
        var cards = _studio.Service<IShareCards>();
        ShareCard[] all =
        [
            new("Nước mắm Phan Thiết truyền thống Ông Kỳ 40 độ đạm") { Kicker = "Sản phẩm OCOP · Phường Phan Thiết", Stars = 4, Line = "4 sao · có giá trị đến 12/2027", Brand = "OCOP Bình Thuận", PicturePath = a },
            new("Hội nghị kết nối cung cầu & xúc tiến thương mại “sản phẩm OCOP” các tỉnh vùng Duyên hải Nam Trung Bộ và Tây Nguyên năm 2025 <b>tại</b> Phan Thiết") { Kicker = "Sự kiện", Line = "5–8/12/2025", Brand = "OCOP Bình Thuận", PicturePath = a },
            new("Nem chua") { Kicker = "Món quà", Brand = "OCOP" },
        ];
        for (int i = 0; i < all.Length; i++)
        {
            EncodedImage image = await cards.RenderAsync(all[i], CancellationToken.None);
            await using FileStream file = File.Create($"card{i}.jpg");
            await image.Content.CopyToAsync(file);
        }
    }
}
