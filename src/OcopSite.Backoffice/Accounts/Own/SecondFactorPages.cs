using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Own;

/// <summary>Codes of an app as a second factor, and recovery codes for the day the telephone is lost.</summary>
internal static class SecondFactorPages
{
    private const int RecoveryCodes = 10;

    public static void Map(RouteGroupBuilder account)
    {
        account.MapGet("/second-factor", ShowAsync);
        account.MapPost("/second-factor", TurnOnAsync).RequireRateLimiting(SignInLimit.Policy);
        account.MapPost("/second-factor/off", TurnOffAsync).RequireRateLimiting(SignInLimit.Policy);
        account.MapPost("/recovery-codes", RenewCodesAsync).RequireRateLimiting(SignInLimit.Policy);
    }

    private static async Task<IResult> ShowAsync(AccountDesk desk)
    {
        StaffUser user = await desk.OwnerAsync();
        return user.TwoFactorEnabled ? AdminResults.SeeOther(OwnPages.Path) : AdminResults.Page<SecondFactorView>(await ModelAsync(desk, user));
    }

    private static async Task<IResult> TurnOnAsync(HttpRequest request, AccountDesk desk, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        StaffUser user = await desk.OwnerAsync();
        if (user.TwoFactorEnabled) return AdminResults.SeeOther(OwnPages.Path);
        string code = string.Concat(form["code"].ToString().Where(char.IsAsciiDigit));
        if (!await desk.Users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            SecondFactorModel model = await ModelAsync(desk, user) with { Error = desk.Here.Texts["code.failed"] };
            return AdminResults.Page<SecondFactorView>(model, StatusCodes.Status400BadRequest);
        }

        (await desk.Users.SetTwoFactorEnabledAsync(user, true)).Demand();
        await desk.RecordAsync(StaffEvent.SecondFactorOn, user);
        return await NewCodesAsync(desk, user);
    }

    private static async Task<IResult> TurnOffAsync(HttpRequest request, AccountDesk desk, CancellationToken cancellationToken)
    {
        StaffUser user = await desk.OwnerAsync();
        if (!await KnowsPasswordAsync(request, desk, user, cancellationToken)) return await WrongPasswordAsync(desk, cancellationToken);
        (await desk.Users.SetTwoFactorEnabledAsync(user, false)).Demand();
        // The next telephone gets a secret of its own.
        (await desk.Users.ResetAuthenticatorKeyAsync(user)).Demand();
        await desk.RecordAsync(StaffEvent.SecondFactorOff, user);
        return AccountDesk.Back("secondFactorOff");
    }

    private static async Task<IResult> RenewCodesAsync(HttpRequest request, AccountDesk desk, CancellationToken cancellationToken)
    {
        StaffUser user = await desk.OwnerAsync();
        if (!user.TwoFactorEnabled) return AdminResults.SeeOther(OwnPages.Path);
        return await KnowsPasswordAsync(request, desk, user, cancellationToken) ? await NewCodesAsync(desk, user) : await WrongPasswordAsync(desk, cancellationToken);
    }

    private static async Task<bool> KnowsPasswordAsync(HttpRequest request, AccountDesk desk, StaffUser user, CancellationToken cancellationToken)
        => await desk.Users.CheckPasswordAsync(user, (await request.ReadFormAsync(cancellationToken))["confirmPassword"].ToString());

    private static Task<IResult> WrongPasswordAsync(AccountDesk desk, CancellationToken cancellationToken)
        => desk.ShowAsync(done: null, new Dictionary<string, string> { ["confirmPassword"] = desk.Here.Texts["error.PasswordMismatch"] }, cancellationToken);

    // Shown once, in the answer itself: they must not stand in an address.
    private static async Task<IResult> NewCodesAsync(AccountDesk desk, StaffUser user)
        => AdminResults.Page<RecoveryCodesView>((IReadOnlyList<string>)[.. await desk.Users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []]);

    private static async Task<SecondFactorModel> ModelAsync(AccountDesk desk, StaffUser user)
    {
        if (await desk.Users.GetAuthenticatorKeyAsync(user) is null) (await desk.Users.ResetAuthenticatorKeyAsync(user)).Demand();
        string key = await desk.Users.GetAuthenticatorKeyAsync(user) ?? throw new InvalidOperationException("The key of the authenticator was not kept.");
        string issuer = Uri.EscapeDataString(desk.Here.Texts["admin.name"]);
        string uri = string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(user.Email!)}?secret={key}&issuer={issuer}&digits=6");
        return new SecondFactorModel(string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(c => new string(c))), uri);
    }
}
