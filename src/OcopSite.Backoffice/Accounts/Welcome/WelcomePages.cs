using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Accounts.SigningIn;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Welcome;

/// <summary>Where one-time links lead. Looking at the page uses nothing up; sending it does.</summary>
internal static class WelcomePages
{
    public static void Map(RouteGroupBuilder open)
    {
        open.MapGet("/welcome", ShowAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapPost("/welcome", TakeAsync).RequireRateLimiting(SignInLimit.Policy);
    }

    public static string Url(string token) => $"{Backoffice.Path}/welcome?token={token}";

    private static async Task<IResult> ShowAsync(string? token, HttpResponse response, IOneTimeLinks links, UserManager<StaffUser> users, CancellationToken cancellationToken)
    {
        // The address is a key.
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (token is null || await links.FindAsync(token, cancellationToken) is not OneTimeLink link) return NoLink();
        StaffUser? user = await UserOfAsync(users, link);
        return user is { IsDisabled: true } ? NoLink() : AdminResults.Page<WelcomeView>(new WelcomeModel(token, link.Purpose) { Email = user?.Email ?? "", Name = user?.DisplayName ?? "" });
    }

    private static async Task<IResult> TakeAsync(
        HttpRequest request, IOneTimeLinks links, UserManager<StaffUser> users, StaffSignIn signIn, FirstAdministrator first, AdminContext here, WelcomeDesk desk, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string token = form["token"].ToString();
        if (await links.FindAsync(token, cancellationToken) is not OneTimeLink link) return NoLink();
        StaffUser user = await UserOfAsync(users, link) ?? first.New(form["email"].ToString().Trim(), "", here.Culture);
        if (user.IsDisabled) return NoLink();
        if (link.Purpose != LinkPurpose.PasswordReset) user.DisplayName = form["name"].ToString().Trim();

        string password = form["password"].ToString();
        Dictionary<string, string> errors = await desk.CheckAsync(user, password);
        if (errors.Count > 0)
        {
            var model = new WelcomeModel(token, link.Purpose) { Email = user.Email!, Name = user.DisplayName, Errors = errors };
            return AdminResults.Page<WelcomeView>(model, StatusCodes.Status400BadRequest);
        }

        if (!await links.UseAsync(token, cancellationToken)) return NoLink();
        await desk.LetInAsync(user, password, link.Purpose, cancellationToken);
        // A link proves who has the mailbox; a second factor is still asked for.
        if (user.TwoFactorEnabled) return AdminResults.SeeOther(ReturnAddress.SignIn + "?done=passwordChosen");
        await signIn.SignInAsync(user, isPersistent: false);
        return AdminResults.SeeOther(Backoffice.Path);
    }

    private static async Task<StaffUser?> UserOfAsync(UserManager<StaffUser> users, OneTimeLink link)
        => link.UserId is int id ? await users.GetByIdAsync(id) : null;

    private static IResult NoLink() => AdminResults.Page<NoLinkView>(status: StatusCodes.Status404NotFound);
}
