namespace OcopSite.Content.Schema;

/// <summary>The document types of the tree: sections with their items.</summary>
public static class OcopDocumentTypes
{
    private static readonly string[] SeoOnly = [ContentTypes.Seo];
    private static readonly string[] SeoAndSources = [ContentTypes.Seo, ContentTypes.Sourced];

    public static IReadOnlyList<DocumentTypeDefinition> All { get; } =
    [
        Home(),
        Section(ContentTypes.ProductCatalogue, "Danh mục sản phẩm", "icon-store", ContentTypes.Product),
        Product(),
        Section(ContentTypes.ProducerDirectory, "Danh bạ chủ thể", "icon-users", ContentTypes.Producer),
        Producer(),
        Section(ContentTypes.EventCalendar, "Lịch sự kiện", "icon-calendar", ContentTypes.Event),
        Event(),
        Section(ContentTypes.Newsroom, "Tin tức", "icon-newspaper", ContentTypes.Article),
        Article(),
        Section(ContentTypes.PlaceGuide, "Điểm đến", "icon-map-location", ContentTypes.Place),
        Place(),
        Section(ContentTypes.TrailIndex, "Hành trình", "icon-map-alt", ContentTypes.Trail),
        Trail(),
        Section(ContentTypes.LocalityIndex, "Địa phương", "icon-globe", ContentTypes.Locality),
        Locality(),
        Statistics(),
        Page(),
        SiteSettings(),
    ];

    private static PropertyDefinition Summary => new("summary", "Tóm tắt", "longText", Varies: true) { Mandatory = true };

    private static PropertyDefinition Images => new("images", "Hình ảnh", "images") { Group = PropertyGroups.Images };

    private static PropertyDefinition[] Where =>
    [
        new("locality", "Xã, phường, đặc khu hiện nay", "documentPicker") { Group = PropertyGroups.Facts },
        new("formerCommune", "Xã, phường cũ", "text") { Group = PropertyGroups.Facts, Description = "Tên trước ngày 1/7/2025." },
        new("formerDistrict", "Huyện, thị xã, thành phố cũ", "documentPicker") { Group = PropertyGroups.Facts },
    ];

    private static PropertyDefinition[] Coordinates =>
    [
        new("latitude", "Vĩ độ", "decimal") { Group = PropertyGroups.Facts },
        new("longitude", "Kinh độ", "decimal") { Group = PropertyGroups.Facts },
    ];

    private static DocumentTypeDefinition Section(string alias, string name, string icon, string child)
        => new(alias, name, icon)
        {
            Compositions = SeoOnly,
            AllowedChildren = [child],
            Properties = [new("lead", "Lời dẫn", "longText", Varies: true)],
        };

    private static DocumentTypeDefinition Home() => new(ContentTypes.Home, "Trang chủ", "icon-home")
    {
        AllowedAtRoot = true,
        Compositions = SeoOnly,
        AllowedChildren =
        [
            ContentTypes.ProductCatalogue, ContentTypes.ProducerDirectory, ContentTypes.EventCalendar, ContentTypes.Newsroom, ContentTypes.PlaceGuide,
            ContentTypes.TrailIndex, ContentTypes.LocalityIndex, ContentTypes.Statistics, ContentTypes.Page, ContentTypes.SiteSettings,
        ],
        Properties =
        [
            new("heroTitle", "Tiêu đề lớn", "text", Varies: true),
            new("heroLead", "Lời dẫn", "longText", Varies: true),
            new("heroImage", "Ảnh lớn", "image"),
            new("featuredProducts", "Sản phẩm nổi bật", "products"),
            new("featuredArticles", "Bài viết nổi bật", "articles"),
            new("announcement", "Thông báo", "longText", Varies: true),
            new("announcementUntil", "Hiện thông báo đến", "dateTime"),
        ],
    };

    private static DocumentTypeDefinition Product() => new(ContentTypes.Product, "Sản phẩm", "icon-gift")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            Summary,
            new("story", "Câu chuyện sản phẩm", "richText", Varies: true),
            new("recognitions", "Các lần công nhận OCOP", "recognitionBlocks") { Group = PropertyGroups.Facts },
            new("group", "Nhóm sản phẩm", "productGroup") { Group = PropertyGroups.Facts, Mandatory = true },
            new("productType", "Loại sản phẩm", "text") { Group = PropertyGroups.Facts, Description = "Từ khóa chung của loại, ví dụ fish sauce." },
            new("brand", "Thương hiệu", "text") { Group = PropertyGroups.Facts },
            new("producer", "Chủ thể", "documentPicker") { Group = PropertyGroups.Facts },
            .. Where,
            new("certifications", "Chứng nhận khác", "tags", Varies: true) { Group = PropertyGroups.Facts },
            new("geographicalIndication", "Chỉ dẫn địa lý", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("trademark", "Nhãn hiệu", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("gtin", "Mã GTIN", "text") { Group = PropertyGroups.Facts },
            new("ingredients", "Thành phần", "longText", Varies: true) { Group = PropertyGroups.Facts },
            new("usage", "Cách dùng", "longText", Varies: true) { Group = PropertyGroups.Facts },
            new("storage", "Bảo quản", "longText", Varies: true) { Group = PropertyGroups.Facts },
            new("netWeightGrams", "Khối lượng tịnh (g)", "integer") { Group = PropertyGroups.Facts },
            new("shelfLifeDays", "Hạn dùng (ngày)", "integer") { Group = PropertyGroups.Facts },
            new("priceFrom", "Giá từ (đồng)", "integer") { Group = PropertyGroups.Facts },
            new("priceTo", "Giá đến (đồng)", "integer") { Group = PropertyGroups.Facts },
            new("unit", "Đơn vị tính", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("seasonMonths", "Mùa vụ (tháng)", "months") { Group = PropertyGroups.Facts },
            new("giftFriendly", "Hợp làm quà", "toggle") { Group = PropertyGroups.Facts },
            new("carryOn", "Mang được lên máy bay", "toggle") { Group = PropertyGroups.Facts },
            new("salesChannels", "Kênh bán được nêu", "tags", Varies: true) { Group = PropertyGroups.Relations },
            new("buyLinks", "Liên kết mua", "links") { Group = PropertyGroups.Relations },
            new("soldAt", "Bán tại", "places") { Group = PropertyGroups.Relations },
            new("relatedProducts", "Sản phẩm liên quan", "products") { Group = PropertyGroups.Relations },
            Images,
        ],
    };

    private static DocumentTypeDefinition Producer() => new(ContentTypes.Producer, "Chủ thể", "icon-factory")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            Summary,
            new("story", "Câu chuyện", "richText", Varies: true),
            new("kind", "Loại chủ thể", "producerKind") { Group = PropertyGroups.Facts, Mandatory = true },
            new("founded", "Năm thành lập", "integer") { Group = PropertyGroups.Facts },
            .. Where,
            new("address", "Địa chỉ", "text", Varies: true) { Group = PropertyGroups.Facts },
            .. Coordinates,
            new("website", "Trang web", "text") { Group = PropertyGroups.Facts },
            new("phone", "Điện thoại", "text") { Group = PropertyGroups.Facts },
            new("email", "Thư điện tử", "text") { Group = PropertyGroups.Facts },
            Images,
            new("logo", "Biểu trưng", "image") { Group = PropertyGroups.Images },
            new("consents", "Đồng ý", "consentBlocks") { Group = PropertyGroups.Staff, NeverDelivered = true },
        ],
    };

    private static DocumentTypeDefinition Event() => new(ContentTypes.Event, "Sự kiện", "icon-calendar-alt")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            Summary,
            new("body", "Nội dung", "richText", Varies: true),
            new("kind", "Loại sự kiện", "eventKind") { Group = PropertyGroups.Facts, Mandatory = true },
            new("starts", "Bắt đầu", "dateTime") { Group = PropertyGroups.Facts, Description = "Giờ Việt Nam." },
            new("ends", "Kết thúc", "dateTime") { Group = PropertyGroups.Facts },
            new("precision", "Độ chính xác của ngày", "datePrecision") { Group = PropertyGroups.Facts },
            new("lunarDate", "Ngày âm lịch", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("status", "Tình trạng", "eventStatus") { Group = PropertyGroups.Facts },
            new("venue", "Địa điểm", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("localityName", "Nơi diễn ra", "text") { Group = PropertyGroups.Facts },
            new("locality", "Địa phương", "documentPicker") { Group = PropertyGroups.Facts },
            new("organisers", "Đơn vị tổ chức", "organiserBlocks") { Group = PropertyGroups.Facts },
            new("chairs", "Chủ trì, tham dự", "chairBlocks") { Group = PropertyGroups.Facts },
            new("agenda", "Chương trình", "agendaBlocks") { Group = PropertyGroups.Facts },
            new("papers", "Tham luận", "paperBlocks") { Group = PropertyGroups.Facts },
            new("figures", "Con số", "figureBlocks") { Group = PropertyGroups.Facts },
            new("registrationUrl", "Địa chỉ đăng ký", "text") { Group = PropertyGroups.Relations },
            new("products", "Sản phẩm", "products") { Group = PropertyGroups.Relations },
            new("producers", "Chủ thể", "producers") { Group = PropertyGroups.Relations },
            Images,
        ],
    };

    private static DocumentTypeDefinition Article() => new(ContentTypes.Article, "Bài viết", "icon-article")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            new("kind", "Loại bài", "articleKind") { Mandatory = true },
            new("lead", "Lời dẫn", "longText", Varies: true) { Mandatory = true },
            new("body", "Nội dung", "richText", Varies: true),
            new("publishedOn", "Ngày đăng", "dateTime"),
            new("image", "Hình ảnh", "image") { Group = PropertyGroups.Images },
            new("tags", "Thẻ", "tags", Varies: true),
            new("about", "Nói về", "documents") { Group = PropertyGroups.Relations },
        ],
    };

    private static DocumentTypeDefinition Place() => new(ContentTypes.Place, "Điểm đến", "icon-map-marker")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            Summary,
            new("body", "Nội dung", "richText", Varies: true),
            new("kind", "Loại điểm đến", "placeKind") { Group = PropertyGroups.Facts, Mandatory = true },
            .. Where,
            .. Coordinates,
            new("openingHours", "Giờ mở cửa", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("lastConfirmedOn", "Xác nhận lần cuối", "date") { Group = PropertyGroups.Facts },
            new("products", "Sản phẩm tại đây", "products") { Group = PropertyGroups.Relations },
            Images,
        ],
    };

    private static DocumentTypeDefinition Trail() => new(ContentTypes.Trail, "Hành trình", "icon-directions")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            Summary,
            new("body", "Nội dung", "richText", Varies: true),
            new("stops", "Các điểm dừng", "trailStopBlocks") { Description = "Theo thứ tự trên đường." },
            new("theme", "Chủ đề", "trailTheme") { Group = PropertyGroups.Facts, Mandatory = true },
            new("duration", "Thời gian gợi ý", "integer") { Group = PropertyGroups.Facts },
            new("durationUnit", "Tính bằng", "durationUnit") { Group = PropertyGroups.Facts },
            new("bestMonths", "Nên đi vào (tháng)", "months") { Group = PropertyGroups.Facts, Description = "Để trống khi không có nguồn nào nêu." },
            new("startPlace", "Xuất phát từ", "documentPicker") { Group = PropertyGroups.Facts, Description = "Khi không phải là điểm dừng đầu tiên." },
            Images,
        ],
    };

    private static DocumentTypeDefinition Locality() => new(ContentTypes.Locality, "Địa phương", "icon-map")
    {
        Compositions = SeoAndSources,
        Properties =
        [
            Summary,
            new("kind", "Loại", "localityKind") { Group = PropertyGroups.Facts, Mandatory = true },
            new("officialName", "Tên đầy đủ", "text", Varies: true) { Group = PropertyGroups.Facts },
            new("code", "Mã đơn vị", "text") { Group = PropertyGroups.Facts },
            new("formerNames", "Tên cũ, đơn vị hợp thành", "tags") { Group = PropertyGroups.Facts },
            new("validFrom", "Có từ ngày", "date") { Group = PropertyGroups.Facts },
            new("validTo", "Đến ngày", "date") { Group = PropertyGroups.Facts },
            new("partOf", "Thuộc", "documentPicker") { Group = PropertyGroups.Facts },
            new("succeededBy", "Nay là", "localities") { Group = PropertyGroups.Facts },
            .. Coordinates,
            new("areaKm2", "Diện tích (km²)", "decimal") { Group = PropertyGroups.Facts },
            new("knownFor", "Được biết đến vì", "longText", Varies: true) { Group = PropertyGroups.Facts },
            Images,
        ],
    };

    private static DocumentTypeDefinition Statistics() => new(ContentTypes.Statistics, "Số liệu", "icon-chart-curve")
    {
        Compositions = SeoAndSources,
        Properties = [new("lead", "Lời dẫn", "longText", Varies: true), new("figures", "Số liệu", "statisticsBlocks")],
    };

    private static DocumentTypeDefinition Page() => new(ContentTypes.Page, "Trang", "icon-document")
    {
        Compositions = SeoAndSources,
        AllowedChildren = [ContentTypes.Page],
        Properties =
        [
            new("summary", "Tóm tắt", "longText", Varies: true),
            new("body", "Nội dung", "richText", Varies: true),
            new("blocks", "Khối nội dung", "pageBlocks"),
            Images,
        ],
    };

    private static DocumentTypeDefinition SiteSettings() => new(ContentTypes.SiteSettings, "Cài đặt", "icon-settings")
    {
        IsRoutable = false,
        Properties =
        [
            new("siteName", "Tên trang", "text", Varies: true) { Mandatory = true },
            new("organisation", "Đơn vị", "text", Varies: true),
            new("contact", "Liên hệ", "longText", Varies: true),
            new("footer", "Chân trang", "longText", Varies: true),
            new("primaryMenu", "Trình đơn chính", "documents"),
            new("socialLinks", "Mạng xã hội", "links"),
            new("programmeFacts", "Điều cần biết về chương trình", "programmeFactBlocks"),
        ],
    };
}
