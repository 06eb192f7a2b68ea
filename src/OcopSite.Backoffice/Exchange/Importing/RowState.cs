namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>What an import would do with a row.</summary>
public enum RowState
{
    New,
    Changed,
    Unchanged,
    Wrong,
}
