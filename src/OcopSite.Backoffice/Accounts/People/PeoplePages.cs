using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.People;

/// <summary>Everybody who works here, for administrators.</summary>
internal static class PeoplePages
{
    public const string Path = Backoffice.Path + "/users";

    public static void Map(RouteGroupBuilder staff)
    {
        RouteGroupBuilder people = staff.MapGroup("/users");
        people.RequireAct(Act.ManageUsers);
        people.MapGet("", async (IStaffDirectory directory, CancellationToken cancellationToken) => AdminResults.Page<PeopleView>(await directory.ListAsync(cancellationToken)));
        people.MapGet("/invite", (PeopleDesk desk) => desk.ShowInvitation(new PersonInput { Role = StaffRole.Editor }, errors: null));
        people.MapPost("/invite", InviteAsync);
        people.MapGet("/{key:guid}", (Guid key, string? done, PeopleDesk desk, CancellationToken cancellationToken) => desk.ShowAsync(key, done, cancellationToken));
        people.MapPost("/{key:guid}", SaveAsync);
        people.MapPost("/{key:guid}/link", GiveLinkAsync);
        people.MapPost("/{key:guid}/sessions/end", EndSessionsAsync);
        people.MapPost("/{key:guid}/second-factor/off", TurnOffSecondFactorAsync);
    }

    public static string Url(StaffUser user, string? done = null) => $"{Path}/{user.Key}{(done is null ? "" : $"?done={done}")}";

    private static async Task<IResult> InviteAsync(HttpRequest request, PeopleDesk desk, CancellationToken cancellationToken)
    {
        PersonInput input = PersonInput.Of(await request.ReadFormAsync(cancellationToken), desk.Schema);
        StaffUser user = desk.NewPerson(input);
        Dictionary<string, string> errors = await desk.CheckAsync(user, input, cancellationToken);
        if (errors.Count > 0) return desk.ShowInvitation(input, errors);
        await desk.AddAsync(user);
        return await desk.GiveLinkAsync(user, cancellationToken);
    }

    private static async Task<IResult> SaveAsync(Guid key, HttpRequest request, PeopleDesk desk, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not StaffUser user) return AdminResults.NotFound();
        PersonInput input = PersonInput.Of(await request.ReadFormAsync(cancellationToken), desk.Schema);
        Dictionary<string, string> errors = await desk.CheckAsync(user, input, cancellationToken);
        if (errors.Count > 0) return await desk.ShowAsync(user, input, errors, done: null, cancellationToken);
        await desk.SaveAsync(user, input, cancellationToken);
        return AdminResults.SeeOther(Url(user, "saved"));
    }

    private static async Task<IResult> GiveLinkAsync(Guid key, PeopleDesk desk, CancellationToken cancellationToken)
        => await desk.FindAsync(key, cancellationToken) is StaffUser { IsDisabled: false } user ? await desk.GiveLinkAsync(user, cancellationToken) : AdminResults.NotFound();

    private static async Task<IResult> EndSessionsAsync(Guid key, PeopleDesk desk, IStaffSessions sessions, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not StaffUser user) return AdminResults.NotFound();
        await sessions.EndAllAsync(user.Id, except: null, cancellationToken);
        await desk.RecordAsync(StaffEvent.SessionsEnded, user);
        return AdminResults.SeeOther(Url(user, "sessionsEnded"));
    }

    private static async Task<IResult> TurnOffSecondFactorAsync(Guid key, PeopleDesk desk, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not StaffUser user) return AdminResults.NotFound();
        await desk.TurnOffSecondFactorAsync(user);
        return AdminResults.SeeOther(Url(user, "secondFactorOff"));
    }
}
