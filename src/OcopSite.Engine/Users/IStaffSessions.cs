namespace OcopSite.Engine.Users;

/// <summary>Who is signed in where. A session that was ended here lets nobody in any more, whatever the browser still holds.</summary>
public interface IStaffSessions
{
    /// <param name="user">Who signs in.</param>
    /// <param name="browser">What the user recognises the session by.</param>
    /// <param name="lifetime">Sessions that nobody used for so long are cleared away.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<Guid> StartAsync(StaffUser user, string browser, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>The user of a session as it is now; asks the database every few seconds, and at once after a change in this process.</summary>
    /// <returns><see langword="null"/> when the session has ended, or its user has been disabled.</returns>
    Task<StaffUser?> FindUserAsync(Guid session, CancellationToken cancellationToken);

    /// <summary>The sessions of a user, the one used last first.</summary>
    Task<IReadOnlyList<StaffSession>> ListAsync(int userId, CancellationToken cancellationToken);

    Task EndAsync(int userId, Guid session, CancellationToken cancellationToken);

    /// <param name="userId">Whose sessions.</param>
    /// <param name="except">The session that goes on.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task EndAllAsync(int userId, Guid? except, CancellationToken cancellationToken);
}
