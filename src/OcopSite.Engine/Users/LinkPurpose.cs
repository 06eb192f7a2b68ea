namespace OcopSite.Engine.Users;

/// <summary>What a one-time link is for.</summary>
public enum LinkPurpose
{
    /// <summary>Makes the first administrator.</summary>
    FirstAdministrator,

    /// <summary>Lets somebody in who was invited.</summary>
    Invitation,

    /// <summary>Chooses a new password.</summary>
    PasswordReset,
}
