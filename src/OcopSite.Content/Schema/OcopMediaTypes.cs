namespace OcopSite.Content.Schema;

/// <summary>Umbraco's stock media types with what we add to them.</summary>
public static class OcopMediaTypes
{
    // Keys of a stock Umbraco (Constants.MediaTypes.Guids): an upgrade in place finds the same types.
    public static readonly Guid FolderKey = new("f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d");
    public static readonly Guid ImageKey = new("cc07b313-0843-4aa8-bbda-871c8da728c8");
    public static readonly Guid FileKey = new("4c52d8ab-54e6-40cd-999c-7a5f24903e4d");

    public static IReadOnlyList<MediaTypeDefinition> For(IReadOnlyList<LanguageDefinition> languages) =>
    [
        new("Folder", "Thư mục", "icon-folder", FolderKey) { AllowedChildren = ["Folder", "Image", "File"] },
        new("Image", "Hình ảnh", "icon-picture", ImageKey)
        {
            Properties =
            [
                new("umbracoFile", "Tệp", "imageCropper"),
                new("umbracoWidth", "Rộng (px)", "labelInteger"),
                new("umbracoHeight", "Cao (px)", "labelInteger"),
                new("umbracoBytes", "Dung lượng (byte)", "labelBytes"),
                new("umbracoExtension", "Phần mở rộng", "labelText"),
                // Media do not vary by culture in Umbraco, so each language has its own property.
                .. languages.Select(l => new PropertyDefinition(AlternativeText(l.IsoCode), $"Văn bản thay thế – {l.Name}", "longText")),
                new("decorative", "Chỉ để trang trí", "toggle") { Description = "Ảnh không mang thông tin; trình đọc màn hình bỏ qua." },
                new("isIllustration", "Là tranh minh họa", "toggle") { Description = "Trang sẽ ghi rõ đây là tranh minh họa, không phải ảnh chụp." },
                new("credit", "Tác giả, nguồn ảnh", "text"),
            ],
        },
        new("File", "Tệp", "icon-document", FileKey)
        {
            Properties =
            [
                new("umbracoFile", "Tệp", "upload"),
                new("umbracoExtension", "Phần mở rộng", "labelText"),
                new("umbracoBytes", "Dung lượng (byte)", "labelBytes"),
            ],
        },
    ];

    /// <summary>Alias of the alternative text in a language: <c>vi-VN</c> → <c>altVi</c>.</summary>
    public static string AlternativeText(string isoCode)
    {
        string language = isoCode.Split('-')[0];
        return $"alt{char.ToUpperInvariant(language[0])}{language[1..]}";
    }
}
