using Microsoft.AspNetCore.Http;

namespace OcopSite.Backoffice.Rendering;

/// <summary>Requests that our scripts send for a page that stays as it is.</summary>
internal static class ScriptRequest
{
    public static bool IsFromScript(this HttpRequest request) => request.Headers.XRequestedWith == "fetch";
}
