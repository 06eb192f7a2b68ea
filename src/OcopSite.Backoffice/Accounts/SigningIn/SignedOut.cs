using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>What somebody gets who asked for something and is not, or no longer, signed in. Nothing that was typed is lost by it.</summary>
internal static class SignedOut
{
    // As large as the largest text; what is larger holds files, which a page cannot give back.
    private const long LargestForm = 2 * 1024 * 1024;

    public static async Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        await (await AnswerToAsync(http)).ExecuteAsync(http);
    }

    private static async Task<IResult> AnswerToAsync(HttpContext http)
    {
        HttpRequest request = http.Request;
        // The page of a script stays as it is, and asks to sign in in another tab.
        if (request.IsFromScript())
            return Results.Problem(http.RequestServices.GetRequiredService<AdminContext>().Texts["signedOut.title"], statusCode: StatusCodes.Status401Unauthorized);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return Results.Redirect(ReturnAddress.ToSignIn(request.Path + request.QueryString));
        if (request.Path.Equals(SignInPages.SignOutPath, StringComparison.OrdinalIgnoreCase) || !request.HasFormContentType || request.ContentLength is not <= LargestForm)
            return Results.Redirect(ReturnAddress.ToSignIn(Backoffice.Path));
        IFormCollection form = await request.ReadFormAsync(http.RequestAborted);
        return AdminResults.Page<SignedOutView>(new SignedOutModel(request.Path + request.QueryString, Kept(form)), StatusCodes.Status401Unauthorized);
    }

    // A form that somebody else made comes back without a token of ours and is refused when it is sent again.
    private static List<KeyValuePair<string, string>> Kept(IFormCollection form) =>
        [.. form.Where(f => !f.Key.Contains("password", StringComparison.OrdinalIgnoreCase)).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))];
}
