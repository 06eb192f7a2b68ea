using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>What somebody gets who asked for something and is not, or no longer, signed in.</summary>
internal static class SignedOut
{
    private const string FetchHeader = "X-Requested-With";

    public static Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return AnswerTo(http).ExecuteAsync(http);
    }

    private static IResult AnswerTo(HttpContext http)
    {
        HttpRequest request = http.Request;
        // The page stays as it is, with what was typed, and asks to sign in in another tab.
        if (request.Headers[FetchHeader] == "fetch")
            return Results.Problem(http.RequestServices.GetRequiredService<AdminContext>().Texts["signedOut.title"], statusCode: StatusCodes.Status401Unauthorized);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return Results.Redirect(ReturnAddress.ToSignIn(request.Path + request.QueryString));
        return Results.Redirect(ReturnAddress.ToSignIn(Backoffice.Path));
    }
}
