using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>What an administrator says about a new key.</summary>
/// <param name="ExpiresOn">As it was typed.</param>
public sealed record ApiKeyInput(string Name, ApiKeyScope Scope, string ExpiresOn)
{
    private const int LongestName = 100;

    public static ApiKeyInput Empty { get; } = new("", ApiKeyScope.Published, "");

    /// <summary>The last day; <see langword="null"/> for none, or one that cannot be read.</summary>
    public DateOnly? LastDay => DateOnly.TryParseExact(ExpiresOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static ApiKeyInput Of(IFormCollection form) => new(
        form["name"].ToString().Trim(),
        Enum.TryParse(form["scope"], out ApiKeyScope scope) && Enum.IsDefined(scope) ? scope : ApiKeyScope.Published,
        form["expiresOn"].ToString().Trim());

    /// <returns>The key of a text for each field that is wrong.</returns>
    public Dictionary<string, string> Check(DateOnly today)
    {
        var errors = new Dictionary<string, string>();
        if (Name.Length is 0 or > LongestName) errors["name"] = "apiKey.error.name";
        if (ExpiresOn.Length > 0 && (LastDay is not DateOnly day || day < today)) errors["expiresOn"] = "apiKey.error.day";
        return errors;
    }
}
