using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Web.Pages.Producers;

/// <summary>
/// The part of a producer's name that a directory files it under: "Công ty TNHH Hải Nam Okinawa" stands under H, not among all the other
/// companies under C.
/// </summary>
public static class FilingName
{
    // Legal forms and trades that stand before the name proper; longer ones first where one begins another.
    private static readonly string[] Prefixes =
    [
        "chi nhánh", "công ty cổ phần", "công ty tnhh mtv", "công ty tnhh", "công ty", "doanh nghiệp tư nhân", "dntn", "hợp tác xã", "htx", "tổ hợp tác",
        "hộ kinh doanh", "cơ sở", "sản xuất kinh doanh", "sản xuất, thương mại, dịch vụ", "sản xuất thương mại", "sản xuất", "thương mại – dịch vụ",
        "dịch vụ – thương mại", "dịch vụ tổng hợp", "dịch vụ", "thương mại", "tm", "chế biến", "chăn nuôi", "công nghệ", "nông nghiệp", "hữu cơ",
        "nông trại", "trang trại", "thực phẩm", "hải sản", "nước mắm", "thanh long sạch", "thanh long", "yến sào", "rau vietgap", "gia súc gia cầm",
        "gà thả vườn", "nấm linh chi", "bánh tráng", "vườn nho", "gốm chăm", "gạo", "nấm",
    ];

    public static string Of(string name)
    {
        string rest = name;
        while (Prefixes.FirstOrDefault(p => StartsWith(rest, p)) is string prefix) rest = rest[prefix.Length..].TrimStart(' ', '–', '-', ',');
        return rest;
    }

    public static char LetterOf(Producer producer) => VietnameseAlphabet.InitialOf(Of(producer.Name));

    public static IEnumerable<Producer> Order(IEnumerable<Producer> producers) => producers.OrderBy(p => Of(p.Name), VietnameseAlphabet.Comparer);

    // Followed by a space and something more: a name that is all prefix keeps its last word.
    private static bool StartsWith(string name, string prefix)
        => name.Length > prefix.Length + 1 && name[prefix.Length] == ' ' && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
