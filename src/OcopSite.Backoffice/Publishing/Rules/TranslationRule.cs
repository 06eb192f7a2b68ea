using OcopSite.Backoffice.Forms;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>Texts that the original has and a translation has not, and texts whose original was changed since.</summary>
internal sealed class TranslationRule(ContentSchema schema) : IGateRule
{
    public IEnumerable<Finding> Check(GateContext context)
    {
        foreach (string culture in context.Cultures.Where(c => c != schema.DefaultCulture))
        {
            FormField[] missing = [.. context.Fields.Where(f => f.Culture == culture && f.Translation == TranslationState.Missing && !TranslationRules.MayBeLeftOut(f.Property.Alias))];
            if (missing.Length > 0)
                yield return new(Severity.Warning, "translation", context.Texts["gate.translation", context.Words.Language(culture), Names(context, missing)], context.UrlOf(missing[0]));
            FormField[] older = [.. context.Fields.Where(f => f.Culture == culture && f.Translation == TranslationState.Older)];
            if (older.Length > 0)
                yield return new(Severity.Warning, "translation", context.Texts["gate.older", context.Words.Language(culture), Names(context, older)], context.UrlOf(older[0]));
        }
    }

    private static string Names(GateContext context, IEnumerable<FormField> fields) => string.Join(", ", fields.Select(f => context.Words.Of(f.Property)).Distinct());
}
