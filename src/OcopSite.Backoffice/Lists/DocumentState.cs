namespace OcopSite.Backoffice.Lists;

/// <summary>How a document stands, in one word.</summary>
public enum DocumentState
{
    /// <summary>Visitors cannot read it.</summary>
    Draft,

    /// <summary>Visitors read what is in the draft.</summary>
    Published,

    /// <summary>Visitors read something older than the draft.</summary>
    Edited,
    Trashed,
}
