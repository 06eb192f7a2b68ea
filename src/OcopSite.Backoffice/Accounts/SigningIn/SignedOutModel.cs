namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>A form that came in when nobody was signed in any more.</summary>
/// <param name="Url">Where it was sent.</param>
/// <param name="Fields">What it held.</param>
public sealed record SignedOutModel(string Url, IReadOnlyList<KeyValuePair<string, string>> Fields);
