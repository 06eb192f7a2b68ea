using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Media;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>A picture says in words what it shows, in each language, or that it shows nothing to be told.</summary>
internal sealed class AlternativeTextRule(IMediaIndex library, ContentSchema schema) : IGateRule
{
    public IEnumerable<Finding> Check(GateContext context) =>
        from field in context.Fields
        from key in Pictures(field)
        let picture = library.Find(key)
        where picture is not null
        from culture in context.Cultures
        where field.Culture is null || field.Culture == culture
        where picture.UndescribedCultures.Contains(culture)
        select new Finding(
            culture == schema.DefaultCulture ? Severity.Error : Severity.Warning,
            "alternativeText",
            context.Texts["gate.alternativeText", picture.Name, context.Words.Language(culture)],
            $"/admin/media/{key}");

    private static IEnumerable<Guid> Pictures(FormField field) => field.DataType.EditorAlias switch
    {
        "Umbraco.MediaPicker3" => MediaPickerEditor.Parse(field.Stored),
        "Umbraco.RichText" => RichTextKeys.OfPictures(field.Stored),
        _ => [],
    };
}
