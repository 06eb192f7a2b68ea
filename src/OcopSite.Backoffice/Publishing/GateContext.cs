using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Texts;

namespace OcopSite.Backoffice.Publishing;

/// <summary>What a rule looks at.</summary>
/// <param name="Draft">What is to be published.</param>
/// <param name="Form">The same, field by field.</param>
/// <param name="Cultures">The languages it is to be published in.</param>
public sealed record GateContext(DocumentDraft Draft, DocumentForm Form, IReadOnlyCollection<string> Cultures, AdminTexts Texts, SchemaWords Words)
{
    /// <summary>For a product: the draft of its producer, unless that is gone.</summary>
    public DocumentDraft? Producer { get; init; }

    /// <summary>Every field with those of its blocks, as far as it concerns these languages.</summary>
    public IEnumerable<FormField> Fields => Form.Fields.SelectMany(f => f.WithInner).Where(f => f.Culture is null || Cultures.Contains(f.Culture));

    public string UrlOf(FormField field) => $"/admin/documents/{Draft.Key}#field-{field.Id}";

    public string LabelOf(FormField field) => Words.Of(field.Property, field.Culture);
}
