namespace OcopSite.Backoffice.ApiKeys;

/// <summary>A key as it is shown, once.</summary>
public sealed record GivenApiKey(string Name, string Secret);
