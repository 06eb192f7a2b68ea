using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>In and out.</summary>
internal static class SignInPages
{
    public const string SignOutPath = Backoffice.Path + "/sign-out";

    public static void Map(RouteGroupBuilder staff, RouteGroupBuilder open)
    {
        open.MapGet("/sign-in", (string? @return, string? done) => AdminResults.Page<SignInView>(new SignInModel(ReturnAddress.Checked(@return)) { Done = done }));
        open.MapPost("/sign-in", SignInAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapGet("/sign-in/code", AskForCodeAsync);
        open.MapPost("/sign-in/code", TakeCodeAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapPost("/sign-in/passkey/options", PasskeyOptionsAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapPost("/sign-in/passkey", TakePasskeyAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapPost("/language", ChooseLanguageAsync);
        staff.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(HttpRequest request, StaffSignIn signIn, AdminContext here, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string email = form["email"].ToString().Trim(), password = form["password"].ToString(), returnUrl = ReturnAddress.Checked(form["return"]);
        SignInResult result = email.Length == 0 || password.Length == 0 ? SignInResult.Failed : await signIn.PasswordSignInByEmailAsync(email, password);
        if (result.Succeeded) return AdminResults.SeeOther(returnUrl);
        if (result.RequiresTwoFactor) return AdminResults.SeeOther($"{ReturnAddress.SignIn}/code?return={Uri.EscapeDataString(returnUrl)}");
        return AdminResults.Page<SignInView>(new SignInModel(returnUrl) { Email = email, Error = here.Texts["signIn.failed"] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> AskForCodeAsync(string? @return, StaffSignIn signIn)
        => await signIn.GetTwoFactorAuthenticationUserAsync() is null
            ? AdminResults.SeeOther(ReturnAddress.SignIn)
            : AdminResults.Page<CodeView>(new SignInModel(ReturnAddress.Checked(@return)));

    private static async Task<IResult> TakeCodeAsync(HttpRequest request, StaffSignIn signIn, AdminContext here, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string returnUrl = ReturnAddress.Checked(form["return"]);
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null) return AdminResults.SeeOther(ReturnAddress.ToSignIn(returnUrl));
        SignInResult result = await signIn.CodeSignInAsync(form["code"].ToString());
        return result.Succeeded
            ? AdminResults.SeeOther(returnUrl)
            : AdminResults.Page<CodeView>(new SignInModel(returnUrl) { Error = here.Texts[result.IsLockedOut ? "code.locked" : "code.failed"] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> PasskeyOptionsAsync(StaffSignIn signIn)
        => Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> TakePasskeyAsync(HttpRequest request, StaffSignIn signIn, AdminContext here, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string returnUrl = ReturnAddress.Checked(form["return"]);
        return await signIn.TryPasskeyAsync(form["credential"].ToString())
            ? AdminResults.SeeOther(returnUrl)
            : AdminResults.Page<SignInView>(new SignInModel(returnUrl) { PasskeyError = here.Texts["passkey.failed"] }, StatusCodes.Status400BadRequest);
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
        string url = form["return"].ToString();
        return AdminResults.SeeOther(url.StartsWith(Backoffice.Path + "/", StringComparison.Ordinal) ? url : ReturnAddress.SignIn);
    }
}
