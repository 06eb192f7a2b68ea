using System.Collections.Immutable;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Pages.Design;

/// <summary>Made-up records that show the parts. They name nobody: what a reader might take for a fact has no place here.</summary>
/// <param name="today">What the samples are dated by.</param>
/// <param name="picture">Any picture of the site.</param>
internal sealed class DesignSamples(DateOnly today, Image? picture)
{
    private const string Here = DesignSystem.Address;

    /// <summary>A product in every state that a recognition can be in, with what the state is called.</summary>
    public IReadOnlyList<(string State, Product Product)> Standings =>
    [
        ("Còn hiệu lực, biết ngày quyết định", Product(4, r => r with { DecisionDate = today.AddYears(-1), DecisionNumber = "000/QĐ-MẪU", Score = 78.5m, Level = "province" })),
        ("Còn hiệu lực, chỉ biết năm", Product(3, r => r with { Year = today.Year - 1 })),
        ("Sắp hết hiệu lực", Product(5, r => r with { ValidUntil = today.AddMonths(2) })),
        ("Nguồn không ghi số sao", Product(null, r => r with { Year = today.Year - 1 })),
        ("Đã hết hiệu lực", Product(4, r => r with { Year = today.Year - 5 })),
        ("Mới đề nghị", Product(4, r => r with { Year = today.Year, Status = "proposed" })),
        ("Đã thu hồi", Product(3, r => r with { Year = today.Year - 1, Status = "withdrawn" })),
        ("Không rõ ngày", Product(3, r => r)),
        ("Chưa tìm thấy nguồn", Sample("Sản phẩm mẫu", [])),
    ];

    /// <summary>Recognised twice, in season across the New Year.</summary>
    public Product Full => Sample("Sản phẩm mẫu có đủ mọi phần", [Given(4) with { DecisionDate = today.AddYears(-1), Score = 78.5m, Level = "province" }, Given(3) with { Year = today.Year - 5 }]) with
    {
        SeasonMonths = [11, 12, 1, 2, 6],
        PriceFrom = 120_000,
        PriceTo = 250_000,
    };

    public ListModel<Product> List
    {
        get
        {
            var query = new ListQuery(Here) { Selected = ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty.Add("mau", ["mot"]), Page = 4 };
            return new ListModel<Product>
            {
                Query = query,
                Total = 180,
                PageCount = 9,
                Items = [Full],
                Facets = [new FacetView("mau", "Bộ lọc mẫu", [Option("Đã chọn", 12, true), Option("Chưa chọn", 8, false), Option("Tên rất dài để xem chữ xuống dòng thế nào: Ặ Ỗ Ể Ữ", 3, false)])],
                Sorts = [new("a", "Tên A–Z", true, Here), new("b", "Số sao", false, Here)],
                Views = [new("cards", "Thẻ", true, Here), new("table", "Bảng", false, Here)],
            };
        }
    }

    private static FacetOption Option(string label, int count, bool isSelected) => new(new FacetValue(label, label), count, isSelected, Here);

    private static Recognition Given(int? stars) => new(stars, "recognised");

    private Product Product(int? stars, Func<Recognition, Recognition> dated) => Sample("Sản phẩm mẫu", [dated(Given(stars))]);

    private Product Sample(string name, IEnumerable<Recognition> recognitions) => new()
    {
        Id = Guid.Empty,
        ContentType = ContentTypes.Product,
        Culture = Cultures.Vietnamese,
        Name = name,
        Url = Here,
        Alternates = new Dictionary<string, string> { [Cultures.Vietnamese] = Here },
        Group = "food",
        Summary = new LocalText("Một hai câu tóm tắt, đủ để biết đây là gì và vì sao đáng xem.", Cultures.Vietnamese),
        Recognitions = new RecognitionHistory(recognitions),
        Images = picture is null ? [] : [picture],
    };
}
