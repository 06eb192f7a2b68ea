using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Rendering;
using OcopSite.Content;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Own;

/// <summary>One's own account.</summary>
internal static class OwnPages
{
    public const string Path = Backoffice.Path + "/account";

    public static void Map(RouteGroupBuilder staff)
    {
        RouteGroupBuilder account = staff.MapGroup("/account");
        account.MapGet("", (string? done, AccountDesk desk, CancellationToken cancellationToken) => desk.ShowAsync(done, errors: null, cancellationToken));
        account.MapPost("", SaveAsync);
        account.MapPost("/password", ChangePasswordAsync).RequireRateLimiting(SignInLimit.Policy);
        account.MapPost("/sessions/{session:guid}/end", EndSessionAsync);
        account.MapPost("/sessions/end-others", EndOtherSessionsAsync);
        SecondFactorPages.Map(account);
        PasskeyPages.Map(account);
    }

    private static async Task<IResult> SaveAsync(HttpRequest request, AccountDesk desk, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string name = form["name"].ToString().Trim();
        if (name.Length == 0) return await desk.ShowAsync(done: null, new Dictionary<string, string> { ["name"] = desk.Here.Texts["error.NoName"] }, cancellationToken);
        StaffUser user = await desk.OwnerAsync();
        user.DisplayName = name;
        user.Language = form["language"] == Cultures.English ? Cultures.English : Cultures.Vietnamese;
        (await desk.Users.UpdateAsync(user)).Demand();
        AdminContext.RememberLanguage(request.HttpContext, user.Language);
        return AccountDesk.Back("saved");
    }

    private static async Task<IResult> ChangePasswordAsync(HttpRequest request, AccountDesk desk, IStaffSessions sessions, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        StaffUser user = await desk.OwnerAsync();
        IdentityResult result = await desk.Users.ChangePasswordAsync(user, form["currentPassword"].ToString(), form["password"].ToString());
        if (!result.Succeeded) return await desk.ShowAsync(done: null, result.Errors.ByField(desk.Here.Texts), cancellationToken);
        await sessions.EndAllAsync(user.Id, desk.CurrentSession, cancellationToken);
        await desk.RecordAsync(StaffEvent.PasswordChanged, user);
        return AccountDesk.Back("passwordChanged");
    }

    private static async Task<IResult> EndSessionAsync(Guid session, AccountDesk desk, IStaffSessions sessions, CancellationToken cancellationToken)
    {
        StaffUser user = await desk.OwnerAsync();
        await sessions.EndAsync(user.Id, session, cancellationToken);
        await desk.RecordAsync(StaffEvent.SessionsEnded, user);
        return AccountDesk.Back("sessionEnded");
    }

    private static async Task<IResult> EndOtherSessionsAsync(AccountDesk desk, IStaffSessions sessions, CancellationToken cancellationToken)
    {
        StaffUser user = await desk.OwnerAsync();
        await sessions.EndAllAsync(user.Id, desk.CurrentSession, cancellationToken);
        await desk.RecordAsync(StaffEvent.SessionsEnded, user);
        return AccountDesk.Back("othersEnded");
    }
}
