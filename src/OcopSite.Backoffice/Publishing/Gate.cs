using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Editing;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Texts;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Publishing;

/// <summary>Looks at a draft with every rule before it is published, and says what each found.</summary>
internal sealed class Gate(
    IEnumerable<IGateRule> rules, IDocumentDesk desk, FormFactory forms, TranslationMarks translations, ContentSchema schema, AdminContext here, SchemaWords words)
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(DocumentDraft draft, IReadOnlyCollection<string> cultures, CancellationToken cancellationToken)
    {
        DocumentTypeDefinition type = schema.DocumentType(draft.ContentType);
        DocumentForm form = await translations.ShowAsync(
            forms.Create(type, draft, null, new FieldRights(here.Member, type.Alias), here.Texts), draft.Key, cancellationToken);
        Guid producer = draft.ContentType == ContentTypes.Product ? DocumentPickerEditor.Parse(draft.Value("producer")).FirstOrDefault() : Guid.Empty;
        var context = new GateContext(draft, form, cultures, here.Texts, words)
        {
            Producer = producer == Guid.Empty ? null : await desk.FindAsync(producer, cancellationToken),
        };
        return [.. rules.SelectMany(r => r.Check(context)).Distinct().OrderByDescending(f => f.Severity)];
    }
}
