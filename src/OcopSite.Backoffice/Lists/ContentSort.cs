namespace OcopSite.Backoffice.Lists;

public enum ContentSort
{
    /// <summary>Written last comes first.</summary>
    Updated,

    /// <summary>In the order of the Vietnamese alphabet.</summary>
    Name,

    /// <summary>As the tree has them.</summary>
    Tree,

    /// <summary>What lapses first comes first.</summary>
    Certificate,
}
