using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OcopSite.Backoffice.Accounts.Letters;
using OcopSite.Backoffice.Accounts.Welcome;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.People;

/// <summary>What administrators do with people.</summary>
internal sealed class PeopleDesk(
    UserManager<StaffUser> users,
    IStaffDirectory directory,
    IStaffSessions sessions,
    IOneTimeLinks links,
    IStaffAudit audit,
    AccountLetters letters,
    ContentSchema schema,
    AdminContext here,
    TimeProvider clock)
{
    private static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(7);
    private static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(24);

    public ContentSchema Schema => schema;

    /// <summary>A user to be changed.</summary>
    public async Task<StaffUser?> FindAsync(Guid key, CancellationToken cancellationToken)
        => await directory.FindAsync(key, cancellationToken) is StaffUser user ? await users.GetByIdAsync(user.Id) : null;

    public IResult ShowInvitation(PersonInput input, Dictionary<string, string>? errors)
        => AdminResults.Page<InviteView>(
            new PersonModel(null, input, schema) { Errors = errors ?? [] },
            errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    public async Task<IResult> ShowAsync(Guid key, string? done, CancellationToken cancellationToken)
        => await directory.FindAsync(key, cancellationToken) is StaffUser user
            ? await ShowAsync(user, PersonInput.Of(user), errors: null, done, cancellationToken)
            : AdminResults.NotFound();

    public async Task<IResult> ShowAsync(StaffUser user, PersonInput input, Dictionary<string, string>? errors, string? done, CancellationToken cancellationToken)
    {
        var model = new PersonModel(user, input, schema)
        {
            Sessions = await sessions.ListAsync(user.Id, cancellationToken),
            Errors = errors ?? [],
            Done = done,
        };
        return AdminResults.Page<PersonView>(model, errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    public StaffUser NewPerson(PersonInput input)
    {
        var user = new StaffUser { Language = here.Culture, CreatedAt = clock.GetUtcNow().UtcDateTime };
        input.ApplyTo(user);
        return user;
    }

    /// <returns>What is wrong, by field; empty when nothing is.</returns>
    public async Task<Dictionary<string, string>> CheckAsync(StaffUser user, PersonInput input, CancellationToken cancellationToken)
    {
        Dictionary<string, string> errors = (await users.OfUserAsync(new StaffUser { Id = user.Id, UserName = input.Email, Email = input.Email })).ByField(here.Texts);
        if (input.Name.Length == 0) errors["name"] = here.Texts["error.NoName"];
        if (input.Role is null) errors["role"] = here.Texts["error.NoRole"];
        bool remains = input is { Role: StaffRole.Administrator, IsDisabled: false };
        if (user.Id != 0 && !remains && !await directory.HasActiveAsync(nameof(StaffRole.Administrator), user.Id, cancellationToken))
            errors["role"] = here.Texts["error.LastAdministrator"];
        return errors;
    }

    public async Task AddAsync(StaffUser user)
    {
        (await users.CreateAsync(user)).Demand();
        await RecordAsync(StaffEvent.Invited, user, user.Role);
    }

    public async Task SaveAsync(StaffUser user, PersonInput input, CancellationToken cancellationToken)
    {
        string before = Rights(user);
        string? address = user.Email;
        bool wasDisabled = user.IsDisabled;
        input.ApplyTo(user);
        (await users.UpdateAsync(user)).Demand();
        if (user.Email != address) await ChangedAddressAsync(user, address, cancellationToken);
        if (Rights(user) is var after && after != before) await RecordAsync(StaffEvent.RightsChanged, user, $"{before} → {after}");
        if (user.IsDisabled == wasDisabled) return;
        if (user.IsDisabled) await sessions.EndAllAsync(user.Id, except: null, cancellationToken);
        await RecordAsync(user.IsDisabled ? StaffEvent.Disabled : StaffEvent.Enabled, user);
    }

    /// <summary>Makes a link that lets a user choose a password; sends it, or shows it to be handed over.</summary>
    public async Task<IResult> GiveLinkAsync(StaffUser user, CancellationToken cancellationToken)
    {
        bool isInvited = user.PasswordHash is null;
        TimeSpan lifetime = isInvited ? InvitationLifetime : ResetLifetime;
        LinkPurpose purpose = isInvited ? LinkPurpose.Invitation : LinkPurpose.PasswordReset;
        string token = await links.CreateAsync(purpose, user.Id, lifetime, cancellationToken);
        await RecordAsync(StaffEvent.LinkGiven, user, purpose.ToString());

        string url = letters.AddressOf(here.Http.Request) + WelcomePages.Url(token);
        if (letters.IsOn && await letters.TrySendAsync(user, purpose, url, lifetime, cancellationToken)) return AdminResults.SeeOther(PeoplePages.Url(user, "letterSent"));
        return AdminResults.Page<GivenLinkView>(new GivenLink(user, url, clock.GetUtcNow() + lifetime));
    }

    public async Task TurnOffSecondFactorAsync(StaffUser user)
    {
        (await users.SetTwoFactorEnabledAsync(user, false)).Demand();
        (await users.ResetAuthenticatorKeyAsync(user)).Demand();
        await RecordAsync(StaffEvent.SecondFactorOff, user);
    }

    public Task RecordAsync(StaffEvent what, StaffUser user, string? detail = null) => audit.RecordAsync(what, user, here.Member.Key, detail);

    // Whoever reads the letters of the old address is to come in neither by a session nor by a link.
    private async Task ChangedAddressAsync(StaffUser user, string? before, CancellationToken cancellationToken)
    {
        await links.EndAllAsync(user.Id, cancellationToken);
        await sessions.EndAllAsync(user.Id, except: null, cancellationToken);
        await RecordAsync(StaffEvent.EmailChanged, user, $"{before} → {user.Email}");
    }

    private static string Rights(StaffUser user)
        => string.Join("; ", new[] { user.Role, string.Join(' ', user.ContentTypes), string.Join(' ', user.Cultures) }.Where(part => part.Length > 0));
}
