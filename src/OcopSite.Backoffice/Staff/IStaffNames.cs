namespace OcopSite.Backoffice.Staff;

/// <summary>What the numbers that Umbraco's services know users by stand for.</summary>
public interface IStaffNames
{
    /// <summary>The name of a member, of the system itself, or of somebody who is no longer there.</summary>
    string Of(int id);

    /// <summary>All members, by number.</summary>
    IReadOnlyList<KeyValuePair<int, string>> All { get; }
}
