namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>What an import did with a row.</summary>
public enum RowOutcome
{
    /// <summary>There was nothing to do, or the row was wrong.</summary>
    None,
    Written,

    /// <summary>Somebody has changed the document since the table was looked through.</summary>
    ChangedMeanwhile,

    /// <summary>Whoever applied it may not write this.</summary>
    NotAllowed,

    /// <summary>The content service did not take it, or the document is gone.</summary>
    Refused,
}
