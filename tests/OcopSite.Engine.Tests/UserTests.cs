using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Tests.Fixtures;
using OcopSite.Engine.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Tests;

public abstract class UserTests(EngineFixture engine)
{
    private static readonly TimeSpan Hours = TimeSpan.FromHours(8);

    private IStaffSessions Sessions => engine.Get<IStaffSessions>();

    private IOneTimeLinks Links => engine.Get<IOneTimeLinks>();

    [Fact]
    public async Task A_user_comes_back_as_it_was_kept()
    {
        StaffUser user = await AddAsync(u => (u.ContentTypes, u.Cultures) = (["product", "article"], ["vi-VN"]));
        StaffUser kept = (await engine.Get<IStaffDirectory>().FindAsync(user.Key, CancellationToken.None))!;
        Assert.Equal((user.Id, user.Email, user.Role), (kept.Id, kept.Email, kept.Role));
        Assert.Equal(["product", "article"], kept.ContentTypes);
        Assert.Equal(["vi-VN"], kept.Cultures);
        Assert.Contains(await engine.Get<IStaffDirectory>().ListAsync(CancellationToken.None), u => u.Key == user.Key);
    }

    [Fact]
    public async Task Umbraco_knows_users_by_number_and_key_and_the_site_itself_by_its_own()
    {
        StaffUser user = await AddAsync();
        IUserIdKeyResolver ids = engine.Get<IUserIdKeyResolver>();
        Assert.Equal(user.Id, await ids.GetAsync(user.Key));
        Assert.Equal(user.Key, await ids.GetAsync(user.Id));
        Assert.Equal(-1, await ids.GetAsync(Constants.Security.SuperUserKey));
        Assert.False((await ids.TryGetAsync(Guid.NewGuid())).Success);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ids.GetAsync(987_654));
    }

    [Fact]
    public async Task What_a_user_does_with_content_stands_under_the_users_number()
    {
        StaffUser user = await AddAsync();
        IContent page = engine.Content.NewPage("Có tên người viết");
        engine.Content.Save(page, user.Id);
        var trail = await engine.Get<IAuditService>().GetItemsByEntityAsync(page.Id, 0, 10);
        Assert.Contains(trail.Items, i => i.UserId == user.Id);
    }

    [Fact]
    public async Task A_session_ends_at_once_even_if_it_was_asked_for_a_moment_ago()
    {
        StaffUser user = await AddAsync();
        Guid first = await Sessions.StartAsync(user, "Firefox, Android", Hours, CancellationToken.None);
        Guid second = await Sessions.StartAsync(user, "", Hours, CancellationToken.None);
        Assert.Equal(user.Key, (await Sessions.FindUserAsync(first, CancellationToken.None))!.Key);
        Assert.Equal("Firefox, Android", (await Sessions.ListAsync(user.Id, CancellationToken.None)).Single(s => s.Id == first).Browser);

        await Sessions.EndAllAsync(user.Id, except: second, CancellationToken.None);
        Assert.Null(await Sessions.FindUserAsync(first, CancellationToken.None));
        Assert.NotNull(await Sessions.FindUserAsync(second, CancellationToken.None));
        await Sessions.EndAsync(user.Id, second, CancellationToken.None);
        Assert.Null(await Sessions.FindUserAsync(second, CancellationToken.None));
    }

    [Fact]
    public async Task A_change_of_the_user_is_seen_by_the_open_session()
    {
        StaffUser user = await AddAsync();
        Guid session = await Sessions.StartAsync(user, "", Hours, CancellationToken.None);
        Assert.Equal("Editor", (await Sessions.FindUserAsync(session, CancellationToken.None))!.Role);
        await ChangeAsync(user, u => u.Role = "Publisher");
        Assert.Equal("Publisher", (await Sessions.FindUserAsync(session, CancellationToken.None))!.Role);
        await ChangeAsync(user, u => u.IsDisabled = true);
        Assert.Null(await Sessions.FindUserAsync(session, CancellationToken.None));
    }

    [Fact]
    public async Task A_link_is_used_by_one_of_many()
    {
        StaffUser user = await AddAsync();
        string token = await Links.CreateAsync(LinkPurpose.PasswordReset, user.Id, Hours, CancellationToken.None);
        Assert.Equal((LinkPurpose.PasswordReset, (int?)user.Id), (await Links.FindAsync(token, CancellationToken.None)) is { } link ? (link.Purpose, link.UserId) : default);
        bool[] used = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Links.UseAsync(token, CancellationToken.None)));
        Assert.Single(used, u => u);
        Assert.Null(await Links.FindAsync(token, CancellationToken.None));
    }

    [Fact]
    public async Task A_newer_link_replaces_the_older_one_of_the_same_user_and_no_other()
    {
        StaffUser user = await AddAsync(), other = await AddAsync();
        string older = await Links.CreateAsync(LinkPurpose.Invitation, user.Id, Hours, CancellationToken.None);
        string others = await Links.CreateAsync(LinkPurpose.Invitation, other.Id, Hours, CancellationToken.None);
        string newer = await Links.CreateAsync(LinkPurpose.Invitation, user.Id, Hours, CancellationToken.None);
        Assert.Null(await Links.FindAsync(older, CancellationToken.None));
        Assert.NotNull(await Links.FindAsync(newer, CancellationToken.None));
        Assert.NotNull(await Links.FindAsync(others, CancellationToken.None));
    }

    [Fact]
    public async Task A_link_that_has_expired_is_none()
    {
        StaffUser user = await AddAsync();
        string token = await Links.CreateAsync(LinkPurpose.Invitation, user.Id, TimeSpan.FromSeconds(-1), CancellationToken.None);
        Assert.Null(await Links.FindAsync(token, CancellationToken.None));
        Assert.False(await Links.UseAsync(token, CancellationToken.None));
    }

    [Fact]
    public async Task The_audit_trail_says_what_happened_to_whom_and_by_whom()
    {
        StaffUser user = await AddAsync(), admin = await AddAsync();
        await engine.Get<IStaffAudit>().RecordAsync(StaffEvent.RightsChanged, user, admin.Key, "Editor → Publisher");
        var trail = await engine.Get<IAuditService>().GetItemsByEntityAsync(user.Id, 0, 10);
        IAuditItem entry = Assert.Single(trail.Items, i => i.EntityType == IStaffAudit.EntityType);
        Assert.Equal((admin.Id, nameof(StaffEvent.RightsChanged), "Editor → Publisher"), (entry.UserId, entry.Comment, entry.Parameters));
    }

    [Fact]
    public async Task A_passkey_is_kept_with_its_user()
    {
        StaffUser user = await AddAsync();
        byte[] id = [1, 2, 3, (byte)user.Id];
        await using AsyncServiceScope scope = engine.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        StaffUser owner = (await users.FindByEmailAsync(user.Email!))!;
        await users.AddOrUpdatePasskeyAsync(owner, new UserPasskeyInfo(id, [9], DateTimeOffset.UtcNow, 0, ["internal"], true, false, false, [], []) { Name = "Điện thoại" });
        Assert.Equal(user.Key, (await users.FindByPasskeyIdAsync(id))!.Key);
        Assert.Equal("Điện thoại", Assert.Single(await users.GetPasskeysAsync(owner)).Name);
    }

    private async Task<StaffUser> AddAsync(Action<StaffUser>? set = null)
    {
        string email = $"{Guid.NewGuid():N}@example.vn";
        var user = new StaffUser { UserName = email, Email = email, DisplayName = "Người thử", Role = "Editor", Language = "vi-VN", CreatedAt = DateTime.UtcNow };
        set?.Invoke(user);
        await using AsyncServiceScope scope = engine.Services.CreateAsyncScope();
        IdentityResult result = await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().CreateAsync(user, "một câu rất dễ nhớ");
        Assert.True(result.Succeeded);
        return user;
    }

    private async Task ChangeAsync(StaffUser user, Action<StaffUser> change)
    {
        await using AsyncServiceScope scope = engine.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        StaffUser tracked = (await users.FindByEmailAsync(user.Email!))!;
        change(tracked);
        Assert.True((await users.UpdateAsync(tracked)).Succeeded);
    }
}

public sealed class UsersOnSqliteTests(SqliteFixture engine) : UserTests(engine), IClassFixture<SqliteFixture>;

public sealed class UsersOnPostgreSqlTests(PostgreSqlFixture engine) : UserTests(engine), IClassFixture<PostgreSqlFixture>;
