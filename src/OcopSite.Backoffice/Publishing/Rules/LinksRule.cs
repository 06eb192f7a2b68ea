using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>Links to what is gone, or to what visitors cannot read yet.</summary>
internal sealed class LinksRule(IDocumentIndex documents, IMediaIndex library) : IGateRule
{
    public IEnumerable<Finding> Check(GateContext context) =>
        from field in context.Fields
        from key in Targets(field).Distinct()
        let finding = Look(context, field, key)
        where finding is not null
        select finding;

    private Finding? Look(GateContext context, FormField field, Guid key)
    {
        if (documents.Find(key) is { Trashed: false } document)
        {
            return document.PublishedCultures.Count > 0
                ? null
                : new(Severity.Warning, "links", context.Texts["gate.links.draft", context.LabelOf(field), document.NameIn(context.Cultures.First())], context.UrlOf(field));
        }

        return library.Find(key) is { Trashed: false } ? null : new(Severity.Error, "links", context.Texts["gate.links.gone", context.LabelOf(field)], context.UrlOf(field));
    }

    private static IEnumerable<Guid> Targets(FormField field) => field.DataType.EditorAlias switch
    {
        "Umbraco.ContentPicker" or "Umbraco.MultiNodeTreePicker" => DocumentPickerEditor.Parse(field.Stored),
        "Umbraco.MediaPicker3" => MediaPickerEditor.Parse(field.Stored),
        "Umbraco.MultiUrlPicker" => LinksEditor.Parse(field.Stored).Where(r => r.Unique.Length > 0).Select(r => Guid.Parse(r.Unique)),
        "Umbraco.RichText" => RichTextKeys.OfLinks(field.Stored).Concat(RichTextKeys.OfPictures(field.Stored)),
        _ => [],
    };
}
