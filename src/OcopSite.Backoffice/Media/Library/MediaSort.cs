namespace OcopSite.Backoffice.Media.Library;

public enum MediaSort
{
    /// <summary>Changed last comes first.</summary>
    Updated,

    /// <summary>In the order of the Vietnamese alphabet.</summary>
    Name,

    /// <summary>The largest file comes first.</summary>
    Largest,
}
