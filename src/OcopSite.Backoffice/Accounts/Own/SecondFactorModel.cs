namespace OcopSite.Backoffice.Accounts.Own;

/// <param name="Key">What the app has to know, as text.</param>
/// <param name="Uri">The same for the camera.</param>
public sealed record SecondFactorModel(string Key, string Uri)
{
    public string? Error { get; init; }
}
