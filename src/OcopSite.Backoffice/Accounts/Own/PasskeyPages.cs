using System.Buffers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Accounts.SigningIn;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Own;

/// <summary>Keys that a device keeps: they sign in with a finger or a face, and cannot be given to a false page.</summary>
internal static class PasskeyPages
{
    private const int LongestName = 60;

    public static void Map(RouteGroupBuilder account)
    {
        account.MapPost("/passkeys/options", OptionsAsync);
        account.MapPost("/passkeys", AddAsync);
        account.MapPost("/passkeys/remove", RemoveAsync);
    }

    private static async Task<IResult> OptionsAsync(AccountDesk desk, StaffSignIn signIn)
    {
        StaffUser user = await desk.OwnerAsync();
        var entity = new PasskeyUserEntity { Id = await desk.Users.GetUserIdAsync(user), Name = user.Email!, DisplayName = user.DisplayName };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    private static async Task<IResult> AddAsync(HttpRequest request, AccountDesk desk, StaffSignIn signIn, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        StaffUser user = await desk.OwnerAsync();
        if (await signIn.TryAttestAsync(form["credential"].ToString()) is not UserPasskeyInfo passkey)
            return await desk.ShowAsync(done: null, new Dictionary<string, string> { ["passkey"] = desk.Here.Texts["passkey.failed"] }, cancellationToken);
        string name = form["passkeyName"].ToString().Trim();
        if (name.Length == 0) name = BrowserFamily.Of(request.Headers.UserAgent.ToString());
        passkey.Name = name.Length > LongestName ? name[..LongestName] : name;
        (await desk.Users.AddOrUpdatePasskeyAsync(user, passkey)).Demand();
        await desk.RecordAsync(StaffEvent.PasskeyAdded, user, passkey.Name);
        return AccountDesk.Back("passkeyAdded");
    }

    private static async Task<IResult> RemoveAsync(HttpRequest request, AccountDesk desk, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        StaffUser user = await desk.OwnerAsync();
        string wanted = form["id"].ToString();
        UserPasskeyInfo? passkey = (await desk.Users.GetPasskeysAsync(user)).FirstOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == wanted);
        if (passkey is null) return AccountDesk.Back("passkeyRemoved");
        (await desk.Users.RemovePasskeyAsync(user, passkey.CredentialId)).Demand();
        await desk.RecordAsync(StaffEvent.PasskeyRemoved, user, passkey.Name);
        return AccountDesk.Back("passkeyRemoved");
    }
}
