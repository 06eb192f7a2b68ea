using OcopSite.Backoffice.Forms;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>Who promotes food names the product, who answers for it, and where that is (Decree 342/2025/NĐ-CP).</summary>
internal sealed class FoodAdvertisingRule(ContentSchema schema) : IGateRule
{
    private static readonly string[] Foods = ["food", "beverage", "herbal"];

    public IEnumerable<Finding> Check(GateContext context)
    {
        if (context.Draft.ContentType != ContentTypes.Product || !JsonList.Parse(context.Draft.Value("group")).Any(Foods.Contains)) yield break;
        if (context.Producer is not { Trashed: false } producer)
            yield return new(Severity.Warning, "food", context.Texts["gate.food.producer"], $"/admin/documents/{context.Draft.Key}#field-f-producer");
        else if (producer.Value("address", schema.DefaultCulture) is null)
            yield return new(Severity.Warning, "food", context.Texts["gate.food.address", producer.NameIn(schema.DefaultCulture)], $"/admin/documents/{producer.Key}#field-f-address-{schema.DefaultCulture}");
    }
}
