using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>Who promotes food names the product, who answers for it, and where that is (Decree 342/2025/NĐ-CP).</summary>
internal sealed class FoodAdvertisingRule(IDocumentDesk desk, IDocumentIndex index, ContentSchema schema) : IGateRule
{
    private static readonly string[] Foods = ["food", "beverage", "herbal"];

    public IEnumerable<Finding> Check(GateContext context)
    {
        if (context.Draft.ContentType != ContentTypes.Product || !JsonList.Parse(context.Draft.Value("group")).Any(Foods.Contains)) yield break;
        Guid producer = DocumentPickerEditor.Parse(context.Draft.Value("producer")).FirstOrDefault();
        if (index.Find(producer) is not { Trashed: false } found)
            yield return new(Severity.Warning, "food", context.Texts["gate.food.producer"], $"/admin/documents/{context.Draft.Key}#field-f-producer");
        else if (desk.FindAsync(producer, CancellationToken.None) is { IsCompletedSuccessfully: true, Result: { } draft } && draft.Value("address", schema.DefaultCulture) is null)
            yield return new(Severity.Warning, "food", context.Texts["gate.food.address", found.NameIn(schema.DefaultCulture)], $"/admin/documents/{producer}#field-f-address-{schema.DefaultCulture}");
    }
}
