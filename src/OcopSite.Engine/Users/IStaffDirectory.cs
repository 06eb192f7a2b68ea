namespace OcopSite.Engine.Users;

/// <summary>Who works in the back office. What is read here is for looking at; changes go through Identity's manager.</summary>
public interface IStaffDirectory
{
    /// <summary>Everybody, by name.</summary>
    Task<IReadOnlyList<StaffUser>> ListAsync(CancellationToken cancellationToken);

    Task<StaffUser?> FindAsync(Guid key, CancellationToken cancellationToken);

    /// <summary>Whether somebody can sign in with this role.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="except">The number of a user who does not count.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<bool> HasActiveAsync(string role, int? except, CancellationToken cancellationToken);
}
