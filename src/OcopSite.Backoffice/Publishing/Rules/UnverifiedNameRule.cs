namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>A name that was only seen without accents may be misspelt.</summary>
internal sealed class UnverifiedNameRule : IGateRule
{
    public IEnumerable<Finding> Check(GateContext context)
    {
        if (context.Draft.Value("nameUnverified") == "1")
            yield return new(Severity.Warning, "name", context.Texts["gate.name"], $"/admin/documents/{context.Draft.Key}#field-f-nameUnverified");
    }
}
