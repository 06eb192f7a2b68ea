namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <param name="Return">Where to go on.</param>
public sealed record SignInModel(string Return)
{
    public string Email { get; init; } = "";

    public string? Error { get; init; }

    public string? PasskeyError { get; init; }

    /// <summary>What has just happened, as a key of the texts.</summary>
    public string? Done { get; init; }
}
