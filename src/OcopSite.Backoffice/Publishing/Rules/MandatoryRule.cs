using OcopSite.Backoffice.Forms;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>What a document cannot do without, in each language it is published in; also in its blocks, which Umbraco does not look into.</summary>
internal sealed class MandatoryRule : IGateRule
{
    public IEnumerable<Finding> Check(GateContext context)
    {
        foreach (FormField name in context.Form.Names.Where(n => context.Cultures.Contains(n.Culture!) && n.Stored is null))
            yield return new(Severity.Error, "mandatory", context.Texts["gate.mandatory", context.LabelOf(name)], context.UrlOf(name));
        foreach (FormField field in context.Fields.Where(f => f.Property.Mandatory && f.Stored is null && f.DataType.EditorAlias != "Umbraco.TrueFalse"))
            yield return new(Severity.Error, "mandatory", context.Texts["gate.mandatory", context.LabelOf(field)], context.UrlOf(field));
    }
}
