using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>In and out.</summary>
internal static class SignInPages
{
    public static void Map(RouteGroupBuilder staff, RouteGroupBuilder open)
    {
        open.MapGet("/sign-in", (string? @return, string? done) => AdminResults.Page<SignInView>(new SignInModel(ReturnAddress.Checked(@return)) { Done = done }));
        open.MapPost("/sign-in", SignInAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapPost("/language", ChooseLanguageAsync);
        staff.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(HttpRequest request, StaffSignIn signIn, AdminContext here, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string email = form["email"].ToString().Trim(), password = form["password"].ToString(), returnUrl = ReturnAddress.Checked(form["return"]);
        SignInResult result = email.Length == 0 || password.Length == 0 ? SignInResult.Failed : await signIn.PasswordSignInByEmailAsync(email, password);
        if (result.Succeeded) return AdminResults.SeeOther(returnUrl);
        return AdminResults.Page<SignInView>(new SignInModel(returnUrl) { Email = email, Error = here.Texts["signIn.failed"] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> SignOutAsync(StaffSignIn signIn)
    {
        await signIn.SignOutAsync();
        return AdminResults.SeeOther(ReturnAddress.SignIn + "?done=signedOut");
    }

    private static async Task<IResult> ChooseLanguageAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        AdminContext.RememberLanguage(request.HttpContext, form["language"].ToString());
        return AdminResults.SeeOther(form["return"].ToString() is var url && url.StartsWith(ReturnAddress.SignIn, StringComparison.Ordinal) ? url : ReturnAddress.SignIn);
    }
}
