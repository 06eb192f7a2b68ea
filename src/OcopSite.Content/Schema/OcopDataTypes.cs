namespace OcopSite.Content.Schema;

/// <summary>The data types of our content, in Umbraco's own editors and configuration.</summary>
public static class OcopDataTypes
{
    public static IReadOnlyList<DataTypeDefinition> All { get; } =
    [
        new("text", "OCOP – Dòng chữ", "Umbraco.TextBox", "Umb.PropertyEditorUi.TextBox", ValueStorage.Nvarchar),
        new("longText", "OCOP – Đoạn chữ", "Umbraco.TextArea", "Umb.PropertyEditorUi.TextArea", ValueStorage.Ntext) { Configuration = Config(("rows", 4)) },
        new("richText", "OCOP – Văn bản định dạng", "Umbraco.RichText", "Umb.PropertyEditorUi.Tiptap", ValueStorage.Ntext) { Configuration = RichText() },
        new("integer", "OCOP – Số nguyên", "Umbraco.Integer", "Umb.PropertyEditorUi.Integer", ValueStorage.Integer),
        new("decimal", "OCOP – Số thập phân", "Umbraco.Decimal", "Umb.PropertyEditorUi.Decimal", ValueStorage.Decimal) { Configuration = Config(("step", 0.000001m)) },
        new("toggle", "OCOP – Có/không", "Umbraco.TrueFalse", "Umb.PropertyEditorUi.Toggle", ValueStorage.Integer),
        new("date", "OCOP – Ngày", "Umbraco.DateTime", "Umb.PropertyEditorUi.DatePicker", ValueStorage.Date) { Configuration = Config(("format", "YYYY-MM-DD")) },
        new("dateTime", "OCOP – Ngày giờ", "Umbraco.DateTime", "Umb.PropertyEditorUi.DatePicker", ValueStorage.Date) { Configuration = Config(("format", "YYYY-MM-DD HH:mm:ss")) },
        new("tags", "OCOP – Thẻ", "Umbraco.Tags", "Umb.PropertyEditorUi.Tags", ValueStorage.Ntext) { Configuration = Config(("group", "default"), ("storageType", "Json")) },
        new("links", "OCOP – Các liên kết", "Umbraco.MultiUrlPicker", "Umb.PropertyEditorUi.MultiUrlPicker", ValueStorage.Ntext) { Configuration = Config(("minNumber", 0), ("maxNumber", 0)) },
        new("documentPicker", "OCOP – Chọn một trang", "Umbraco.ContentPicker", "Umb.PropertyEditorUi.DocumentPicker", ValueStorage.Nvarchar) { Configuration = Config(("ignoreUserStartNodes", false)) },
        Tree("documents", "OCOP – Chọn nhiều trang"),
        Tree("products", "OCOP – Chọn sản phẩm", ContentTypes.Product),
        Tree("producers", "OCOP – Chọn chủ thể", ContentTypes.Producer),
        Tree("places", "OCOP – Chọn điểm đến", ContentTypes.Place),
        Tree("localities", "OCOP – Chọn địa phương", ContentTypes.Locality),
        Tree("articles", "OCOP – Chọn bài viết", ContentTypes.Article),
        Media("image", "OCOP – Một hình ảnh", multiple: false),
        Media("images", "OCOP – Các hình ảnh", multiple: true),
        new("file", "OCOP – Một tệp", "Umbraco.MediaPicker3", "Umb.PropertyEditorUi.MediaPicker", ValueStorage.Ntext) { Configuration = Config(("multiple", false), ("validationLimit", Config(("min", 0), ("max", 1)))) },
        Choice("productGroup", "OCOP – Nhóm sản phẩm", Vocabulary.ProductGroups),
        Choice("producerKind", "OCOP – Loại chủ thể", Vocabulary.ProducerKinds),
        Choice("eventKind", "OCOP – Loại sự kiện", Vocabulary.EventKinds),
        Choice("eventStatus", "OCOP – Tình trạng sự kiện", Vocabulary.EventStatuses),
        Choice("datePrecision", "OCOP – Độ chính xác của ngày", Vocabulary.DatePrecisions),
        Choice("articleKind", "OCOP – Loại bài viết", Vocabulary.ArticleKinds),
        Choice("placeKind", "OCOP – Loại điểm đến", Vocabulary.PlaceKinds),
        Choice("trailTheme", "OCOP – Chủ đề hành trình", Vocabulary.TrailThemes),
        Choice("durationUnit", "OCOP – Đơn vị thời gian", Vocabulary.DurationUnits),
        Choice("localityKind", "OCOP – Loại địa phương", Vocabulary.LocalityKinds),
        Choice("recognitionLevel", "OCOP – Cấp công nhận", Vocabulary.RecognitionLevels),
        Choice("recognitionStatus", "OCOP – Trạng thái công nhận", Vocabulary.RecognitionStatuses),
        Choice("evidenceKind", "OCOP – Loại bằng chứng", Vocabulary.EvidenceKinds),
        Choice("statisticsMetric", "OCOP – Loại số liệu", Vocabulary.StatisticsMetrics),
        Choice("months", "OCOP – Các tháng", [.. Enumerable.Range(1, 12).Select(m => m.ToString(System.Globalization.CultureInfo.InvariantCulture))], multiple: true),
        Blocks("evidenceBlocks", "OCOP – Bằng chứng", ContentTypes.Evidence),
        Blocks("recognitionBlocks", "OCOP – Các lần công nhận", ContentTypes.Recognition),
        Blocks("consentBlocks", "OCOP – Đồng ý", ContentTypes.Consent),
        Blocks("organiserBlocks", "OCOP – Đơn vị tổ chức", ContentTypes.Organiser),
        Blocks("chairBlocks", "OCOP – Chủ trì", ContentTypes.Chair),
        Blocks("agendaBlocks", "OCOP – Chương trình", ContentTypes.AgendaItem),
        Blocks("paperBlocks", "OCOP – Tham luận", ContentTypes.Paper),
        Blocks("figureBlocks", "OCOP – Con số", ContentTypes.Figure),
        Blocks("trailStopBlocks", "OCOP – Các điểm dừng", ContentTypes.TrailStop),
        Blocks("statisticsBlocks", "OCOP – Số liệu", ContentTypes.StatisticsFigure),
        Blocks("programmeFactBlocks", "OCOP – Điều cần biết", ContentTypes.ProgrammeFact),
        Blocks("pageBlocks", "OCOP – Khối nội dung", ContentTypes.RichTextBlock, ContentTypes.FigureBlock, ContentTypes.QuoteBlock, ContentTypes.CallToActionBlock, ContentTypes.QuestionBlock),
        Label("labelText", "OCOP – Nhãn chữ", "STRING", ValueStorage.Nvarchar),
        Label("labelInteger", "OCOP – Nhãn số", "INT", ValueStorage.Integer),
        Label("labelBytes", "OCOP – Nhãn dung lượng", "BIGINT", ValueStorage.Nvarchar),
        new("imageCropper", "OCOP – Tệp ảnh", "Umbraco.ImageCropper", "Umb.PropertyEditorUi.ImageCropper", ValueStorage.Ntext) { Configuration = Config(("crops", Array.Empty<object>())) },
        new("upload", "OCOP – Tệp tải lên", "Umbraco.UploadField", "Umb.PropertyEditorUi.UploadField", ValueStorage.Nvarchar),
    ];

    private static DataTypeDefinition Choice(string alias, string name, IReadOnlyList<string> items, bool multiple = false)
        => new(alias, name, "Umbraco.DropDown.Flexible", "Umb.PropertyEditorUi.Dropdown", ValueStorage.Nvarchar)
        {
            Choices = items,
            Configuration = Config(("multiple", multiple), ("items", items.ToArray())),
        };

    private static DataTypeDefinition Tree(string alias, string name, params string[] types)
        => new(alias, name, "Umbraco.MultiNodeTreePicker", "Umb.PropertyEditorUi.ContentPicker", ValueStorage.Ntext)
        {
            Configuration = Config(
                ("startNode", Config(("type", "content"))),
                ("filter", string.Join(',', types.Select(t => TypeKey(t).ToString()))),
                ("minNumber", 0),
                ("maxNumber", 0),
                ("ignoreUserStartNodes", false)),
        };

    private static DataTypeDefinition Media(string alias, string name, bool multiple)
        => new(alias, name, "Umbraco.MediaPicker3", "Umb.PropertyEditorUi.MediaPicker", ValueStorage.Ntext)
        {
            Configuration = Config(
                ("filter", OcopMediaTypes.ImageKey.ToString()),
                ("multiple", multiple),
                ("validationLimit", multiple ? Config() : Config(("min", 0), ("max", 1))),
                ("enableLocalFocalPoint", true),
                ("crops", OcopCrops.All.Select(c => (object)Config(("alias", c.Alias), ("label", c.Name), ("width", c.Width), ("height", c.Height))).ToArray())),
        };

    private static DataTypeDefinition Blocks(string alias, string name, params string[] elements)
        => new(alias, name, "Umbraco.BlockList", "Umb.PropertyEditorUi.BlockList", ValueStorage.Ntext)
        {
            Configuration = Config(
                ("blocks", elements.Select(e => (object)Config(("contentElementTypeKey", TypeKey(e).ToString()))).ToArray()),
                ("validationLimit", Config(("min", 0))),
                ("useSingleBlockMode", false)),
        };

    private static DataTypeDefinition Label(string alias, string name, string valueType, ValueStorage storage)
        => new(alias, name, "Umbraco.Label", "Umb.PropertyEditorUi.Label", storage) { Configuration = Config(("umbracoDataValueType", valueType)) };

    private static Dictionary<string, object> RichText() => Config(
        ("extensions", new object[]
        {
            "Umb.Tiptap.RichTextEssentials", "Umb.Tiptap.Bold", "Umb.Tiptap.Italic", "Umb.Tiptap.Heading", "Umb.Tiptap.BulletList",
            "Umb.Tiptap.OrderedList", "Umb.Tiptap.Blockquote", "Umb.Tiptap.Table", "Umb.Tiptap.Link", "Umb.Tiptap.Figure", "Umb.Tiptap.Image",
        }),
        ("maxImageSize", 1200));

    private static Guid TypeKey(string alias) => new DocumentTypeDefinition(alias, alias, "").Key;

    private static Dictionary<string, object> Config(params (string Key, object Value)[] entries)
        => entries.ToDictionary(e => e.Key, e => e.Value);
}
