using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Backoffice.Webhooks;
using OcopSite.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using Webhook = OcopSite.Backoffice.Webhooks.Webhook;

namespace OcopSite.Backoffice.Tests.Webhooks;

public sealed class WebhookTests
{
    private const string Page = "/admin/settings/webhooks";

    [Fact]
    public async Task A_receiver_is_told_of_what_is_published_and_can_tell_that_it_was_us()
    {
        await using var receiver = new WebhookReceiver();
        await using BackofficeSite site = await StartOpenAsync();
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        (string url, string secret) = await AddAsync(admin, receiver, "document.published");

        IContent page = Publish(site);
        ReceivedCall call = await receiver.NextAsync();
        Assert.Equal("document.published", call.Event);
        JsonElement body = JsonDocument.Parse(call.Body).RootElement;
        Assert.Equal(["id", "event", "key", "contentType", "cultures", "occurredAt"], body.EnumerateObject().Select(p => p.Name));
        Assert.Equal(page.Key, body.GetProperty("key").GetGuid());
        Assert.Equal(page.ContentType.Alias, body.GetProperty("contentType").GetString());
        Assert.Equal(call.Id, body.GetProperty("id").GetString());
        Assert.Contains(Cultures.Vietnamese, body.GetProperty("cultures").EnumerateArray().Select(c => c.GetString()));
        Assert.True(Verifies(secret, call));
        Assert.True(DateTimeOffset.UtcNow - DateTimeOffset.FromUnixTimeSeconds(long.Parse(call.Timestamp, CultureInfo.InvariantCulture)) < TimeSpan.FromMinutes(1));

        // What was not asked for is not told; a replay comes under the id it had.
        site.Services.GetRequiredService<IContentService>().Unpublish(page, Cultures.Vietnamese);
        await LoggedAsync(admin, url, 1);
        using (HttpResponseMessage replayed = await admin.SubmitAsync("tbody form")) Assert.EndsWith("done=webhookReplayed", replayed.Headers.Location!.ToString(), StringComparison.Ordinal);
        ReceivedCall again = await receiver.NextAsync();
        Assert.Equal((call.Event, call.Id, call.Body), (again.Event, again.Id, again.Body));
        Assert.True(Verifies(secret, again));
        Assert.True(receiver.IsQuiet);
    }

    [Fact]
    public async Task What_does_not_get_through_is_tried_again_and_kept_in_the_log()
    {
        await using var receiver = new WebhookReceiver { Status = 500, Answer = new string('đ', 2000) };
        await using BackofficeSite site = await StartOpenAsync();
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        (string url, _) = await AddAsync(admin, receiver, "document.published");

        Publish(site);
        ReceivedCall first = await receiver.NextAsync();
        receiver.Status = 204;
        receiver.Answer = "";
        ReceivedCall second = await receiver.NextAsync();
        Assert.Equal(first.Id, second.Id);

        await LoggedAsync(admin, url, 2);
        string log = admin.Words("tbody");
        Assert.Contains("500", log, StringComparison.Ordinal);
        Assert.Contains("204", log, StringComparison.Ordinal);
        Assert.Contains(new string('đ', 512), log, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('đ', 513), log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receiver_that_takes_nothing_is_turned_off_and_staff_are_told()
    {
        await using var receiver = new WebhookReceiver { Status = 302 };
        await using BackofficeSite site = await StartOpenAsync(("Ocop:Webhooks:Attempts", "2"));
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        (string url, _) = await AddAsync(admin, receiver, "document.published");

        Publish(site);
        await receiver.NextAsync();
        await receiver.NextAsync();
        await UntilAsync(async () =>
        {
            await admin.OpenAsync(Page);
            return admin.Page.QuerySelector(".chip--bad") is not null;
        });
        Assert.NotNull(admin.Page.QuerySelector(".note--warn"));
        await admin.OpenAsync("/admin/audit?what=settings&who=-1");
        Assert.Contains("Webhook bị tắt vì gửi mãi không được: Kho dữ liệu", admin.Words("tbody"), StringComparison.Ordinal);

        // Nobody was led elsewhere. Turned on again, it is told of what comes then.
        Assert.True(receiver.IsQuiet);
        receiver.Status = 200;
        await admin.OpenAsync(url);
        using (HttpResponseMessage saved = await admin.Type("isOn", "true").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Publish(site);
        Assert.Equal("/hook", (await receiver.NextAsync()).Path);
    }

    [Fact]
    public async Task A_test_says_whether_it_got_through()
    {
        await using var receiver = new WebhookReceiver();
        await using BackofficeSite site = await StartOpenAsync();
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        (string url, string secret) = await AddAsync(admin, receiver, "document.published");
        await admin.OpenAsync(url);
        using (HttpResponseMessage tested = await admin.SubmitAsync("form[action$='/test']")) Assert.EndsWith("done=webhookTested", tested.Headers.Location!.ToString(), StringComparison.Ordinal);
        ReceivedCall call = await receiver.NextAsync();
        Assert.Equal("test", call.Event);
        Assert.True(Verifies(secret, call));

        receiver.Status = 403;
        using (HttpResponseMessage tested = await admin.SubmitAsync("form[action$='/test']")) Assert.EndsWith("done=webhookNotTested", tested.Headers.Location!.ToString(), StringComparison.Ordinal);

        // A new secret signs from now on; neither is shown again.
        using (HttpResponseMessage renewed = await admin.SubmitAsync("form[action$='/secret']")) Assert.Equal(HttpStatusCode.OK, renewed.StatusCode);
        string fresh = admin.Page.QuerySelector("#secret")!.GetAttribute("value")!;
        Assert.NotEqual(secret, fresh);
        await admin.OpenAsync(url);
        Assert.DoesNotContain("whsec_", admin.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await receiver.NextAsync();
        using (await admin.SubmitAsync("form[action$='/test']")) { }
        Assert.True(Verifies(fresh, await receiver.NextAsync()));

        using (HttpResponseMessage removed = await admin.SubmitAsync("form[action$='/remove']")) Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        using HttpResponseMessage gone = await admin.GoAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Bad_input_is_told_beside_the_fields_and_private_addresses_are_refused()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync();
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync(Page + "/new");
        using (HttpResponseMessage refused = await admin.PostAsync(Page + "/new", ("name", ""), ("url", "http://127.0.0.1/x"))) Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("Hãy đặt tên, nhiều nhất 100 ký tự.", admin.Words("#name-error"));
        Assert.Equal("Địa chỉ phải bắt đầu bằng https://", admin.Words("#url-error"));
        Assert.Equal("Hãy chọn ít nhất một việc.", admin.Words("#event-error"));
        Assert.Equal("http://127.0.0.1/x", admin.Page.QuerySelector("#url")!.GetAttribute("value"));
        Assert.Empty(await site.Services.GetRequiredService<WebhookBook>().ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_not_followed()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync();
        var secrets = site.Services.GetRequiredService<WebhookSecrets>();
        // As if the name had led elsewhere when it was entered.
        var webhook = new Webhook(Guid.NewGuid(), "Bên trong", "https://localhost:9/", [WebhookEvent.DocumentPublished], secrets.Protect("x"), IsOn: true);
        WebhookAttempt attempt = await site.Services.GetRequiredService<WebhookSender>().SendAsync(webhook, site.Services.GetRequiredService<WebhookFollower>().Test(webhook), CancellationToken.None);
        Assert.Null(attempt.Status);
        Assert.Contains("not on the public internet", attempt.Answer, StringComparison.Ordinal);
    }

    private static Task<BackofficeSite> StartOpenAsync(params (string Key, string Value)[] settings)
        => BackofficeSite.StartAsync([("Ocop:Webhooks:AllowPrivateAddresses", "true"), ("Ocop:Webhooks:FirstPause", "00:00:00.2"), .. settings]);

    private static async Task<(string Url, string Secret)> AddAsync(StaffBrowser admin, WebhookReceiver receiver, string what)
    {
        await admin.OpenAsync(Page + "/new");
        using (HttpResponseMessage added = await admin.Type("name", "Kho dữ liệu").Type("url", receiver.Url).Type("event", what).SubmitAsync()) Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        return (admin.Page.QuerySelector("main a.button--main")!.GetAttribute("href")!, admin.Page.QuerySelector("#secret")!.GetAttribute("value")!);
    }

    private static IContent Publish(BackofficeSite site)
    {
        var content = site.Services.GetRequiredService<IContentService>();
        IContent page = content.GetById(site.Services.GetRequiredService<IDocumentIndex>().All.First(d => d.ContentType == ContentTypes.Product && d.PublishedCultures.Count > 0).Key)!;
        page.SetCultureName($"Tên mới {Guid.NewGuid():N}", Cultures.Vietnamese);
        content.Save(page);
        PublishResult result = content.Publish(page, [Cultures.Vietnamese]);
        Assert.True(result.Success, result.Result.ToString());
        return page;
    }

    private static bool Verifies(string secret, ReceivedCall call) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(call.Signature),
        Encoding.ASCII.GetBytes("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{call.Timestamp}.{call.Id}.{call.Body}")))));

    // The log is written once the receiver has answered.
    private static Task LoggedAsync(StaffBrowser admin, string url, int entries) => UntilAsync(async () =>
    {
        await admin.OpenAsync(url);
        return admin.Page.QuerySelectorAll("tbody tr").Length == entries;
    });

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
