namespace OcopSite.Backoffice.Editing;

/// <summary>Whose change of a field counts.</summary>
public enum MergeSide
{
    /// <summary>What was sent.</summary>
    Mine,

    /// <summary>What somebody else has stored.</summary>
    Theirs,

    /// <summary>Both have changed it, each in another way: a person decides.</summary>
    Both,
}
