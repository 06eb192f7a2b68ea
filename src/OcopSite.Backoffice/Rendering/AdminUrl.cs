using Microsoft.AspNetCore.Http;

namespace OcopSite.Backoffice.Rendering;

/// <summary>Addresses with a query.</summary>
internal static class AdminUrl
{
    /// <summary>Parameters without a value are left out.</summary>
    public static string With(string path, params (string Name, string? Value)[] parameters)
        => path + QueryString.Create(parameters.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value)));
}
