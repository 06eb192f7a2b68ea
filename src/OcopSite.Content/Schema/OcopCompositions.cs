namespace OcopSite.Content.Schema;

/// <summary>What several document types share.</summary>
public static class OcopCompositions
{
    public static IReadOnlyList<DocumentTypeDefinition> All { get; } =
    [
        new(ContentTypes.Seo, "Hiển thị khi tìm kiếm và chia sẻ", "icon-search")
        {
            IsComposition = true,
            Properties =
            [
                new("metaTitle", "Tiêu đề khi tìm kiếm", "text", Varies: true) { Group = PropertyGroups.Seo },
                new("metaDescription", "Mô tả khi tìm kiếm", "longText", Varies: true) { Group = PropertyGroups.Seo },
                new("shareImage", "Ảnh khi chia sẻ", "image") { Group = PropertyGroups.Seo },
                new("hideFromSearchEngines", "Ẩn với máy tìm kiếm", "toggle") { Group = PropertyGroups.Seo },
                new("hideFromSiteSearch", "Ẩn trong tìm kiếm của trang", "toggle") { Group = PropertyGroups.Seo },
            ],
        },
        new(ContentTypes.Sourced, "Nguồn của thông tin", "icon-quote")
        {
            IsComposition = true,
            Properties =
            [
                new("evidence", "Điều được nêu và bằng chứng", "evidenceBlocks") { Group = PropertyGroups.Sources, Description = "Mỗi điều nêu ra nên có nguồn; người đọc thấy rõ loại bằng chứng." },
                new("sources", "Nguồn", "links") { Group = PropertyGroups.Sources },
                new("sourceNote", "Ghi chú về nguồn", "longText", Varies: true) { Group = PropertyGroups.Sources },
                new("nameUnverified", "Tên chưa kiểm chứng", "toggle") { Group = PropertyGroups.Staff, Description = "Tên chỉ thấy ở nguồn không dấu: hãy kiểm tra chính tả." },
            ],
        },
    ];
}
