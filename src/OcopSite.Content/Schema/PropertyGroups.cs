namespace OcopSite.Content.Schema;

/// <summary>The tabs of the editing forms.</summary>
public static class PropertyGroups
{
    public const string Content = "Nội dung";
    public const string Facts = "Thông tin";
    public const string Images = "Hình ảnh";
    public const string Relations = "Liên kết";
    public const string Sources = "Nguồn";
    public const string Seo = "Tìm kiếm";
    public const string Staff = "Nội bộ";

    /// <summary>In the order that somebody fills them in.</summary>
    public static readonly string[] InOrder = [Content, Facts, Images, Relations, Sources, Seo, Staff];
}
