using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Forms;

/// <summary>Which fields of a document a member may change.</summary>
public sealed record FieldRights(StaffMember Member, string ContentType)
{
    /// <param name="culture"><see langword="null"/> for what all languages share.</param>
    public bool MayChange(string? culture)
        => culture is null ? Member.May(Act.Write, ContentType) : Member.May(Act.Translate, ContentType, culture);
}
