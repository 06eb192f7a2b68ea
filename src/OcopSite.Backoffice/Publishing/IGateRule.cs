namespace OcopSite.Backoffice.Publishing;

/// <summary>Looks at a draft before it is published.</summary>
internal interface IGateRule
{
    IEnumerable<Finding> Check(GateContext context);
}
