namespace OcopSite.Backoffice.ApiKeys;

/// <param name="Input">What is typed for a new key.</param>
/// <param name="Errors">By field.</param>
public sealed record ApiKeysModel(IReadOnlyList<ApiKey> Keys, DateOnly Today, ApiKeyInput Input, IReadOnlyDictionary<string, string> Errors);
