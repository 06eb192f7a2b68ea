using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Accounts.Letters;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Accounts.Forgotten;

/// <summary>For those who forgot their password.</summary>
internal static class ForgottenPages
{
    public static void Map(RouteGroupBuilder open)
    {
        open.MapGet("/forgotten", (AccountLetters letters) => AdminResults.Page<ForgottenView>(letters.IsOpenToAll));
        open.MapPost("/forgotten", TakeAsync).RequireRateLimiting(SignInLimit.Policy);
    }

    // The answer is the same for every address.
    private static async Task<IResult> TakeAsync(HttpRequest request, AccountLetters letters, ResetRequests requests, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        if (!letters.IsOpenToAll) return AdminResults.Page<ForgottenView>(false);
        if (form["email"].ToString().Trim() is { Length: > 0 } email) requests.Add(email);
        return AdminResults.Page<ForgottenSentView>();
    }
}
