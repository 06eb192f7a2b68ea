using OcopSite.Backoffice.Texts;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Staff;

/// <summary>What the numbers that Umbraco's services know users by stand for.</summary>
public sealed class StaffNames(IStaffDirectory directory, AdminTexts texts)
{
    private const int Site = -1;

    private IReadOnlyList<KeyValuePair<int, string>>? _all;

    /// <summary>All members, by number.</summary>
    public async Task<IReadOnlyList<KeyValuePair<int, string>>> AllAsync(CancellationToken cancellationToken)
        => _all ??= [.. (await directory.ListAsync(cancellationToken)).Select(u => KeyValuePair.Create(u.Id, u.DisplayName))];

    /// <summary>The name of a member, of the site itself, or of somebody who is no longer there, by number.</summary>
    public async Task<Func<int, string>> LookUpAsync(CancellationToken cancellationToken)
    {
        Dictionary<int, string> names = (await AllAsync(cancellationToken)).ToDictionary();
        return id => id == Site ? texts["staff.site"] : names.GetValueOrDefault(id) ?? texts["staff.unknown"];
    }
}
