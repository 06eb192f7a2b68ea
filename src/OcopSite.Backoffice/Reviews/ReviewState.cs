namespace OcopSite.Backoffice.Reviews;

public enum ReviewState
{
    /// <summary>A publisher is to look at it.</summary>
    Waiting,

    /// <summary>Who asked is to mend something.</summary>
    Returned,

    /// <summary>It may be published.</summary>
    Approved,
}
