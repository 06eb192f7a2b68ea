namespace OcopSite.Engine.Users;

/// <summary>What is written down about users.</summary>
public enum StaffEvent
{
    SignedIn,
    SignInFailed,
    LockedOut,
    SignedOut,
    Invited,
    Joined,
    LinkGiven,
    PasswordChanged,
    EmailChanged,
    SecondFactorOn,
    SecondFactorOff,
    PasskeyAdded,
    PasskeyRemoved,
    RightsChanged,
    Disabled,
    Enabled,
    SessionsEnded,
}
