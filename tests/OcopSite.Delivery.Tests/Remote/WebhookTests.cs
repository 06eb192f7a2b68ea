using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using OcopSite.Delivery.Tests.Snapshots;

namespace OcopSite.Delivery.Tests.Remote;

public sealed class WebhookTests : RemoteTests
{
    private static readonly Uri Endpoint = new("/api/remote/changes", UriKind.Relative);

    [Fact]
    public async Task What_a_stock_Umbraco_tells_is_shown_at_once()
    {
        RemoteSite site = await FollowedAsync();
        Api.Publish(SnapshotFixture.Product(2, "Táo xanh"));
        using HttpRequestMessage hook = new(HttpMethod.Post, Endpoint) { Content = Body($$"""{"Id":"{{Documents.Id(2)}}","Cultures":["vi-VN"]}""") };
        hook.Headers.Authorization = new AuthenticationHeaderValue("Bearer", RemoteSite.Secret);
        hook.Headers.Add("Umb-Webhook-Event", "Umbraco.ContentPublish");
        await AcceptedAsync(site, hook);
        Assert.Contains("Táo xanh", site.Names);
    }

    [Fact]
    public async Task What_our_own_engine_tells_is_shown_at_once()
    {
        RemoteSite site = await FollowedAsync();
        Api.Documents.Remove(Documents.Id(2));
        using HttpRequestMessage hook = Signed($$"""{"event":"document.unpublished","key":"{{Documents.Id(2)}}"}""", DateTimeOffset.UtcNow);
        await AcceptedAsync(site, hook);
        Assert.Equal(["Nho"], site.Names);
    }

    [Fact]
    public async Task A_file_that_was_replaced_is_fetched_again()
    {
        Api.Files["/media/a/b.png"] = [1];
        Api.Publish(Documents.Named(Content.ContentTypes.Product, 3, "Ớt", """{"images":[{"url":"/media/a/b.png"}]}"""));
        RemoteSite site = await FollowedAsync();
        string file = Path.Combine(site.MediaDirectory, "a", "b.png");
        Assert.Equal([1], await File.ReadAllBytesAsync(file));

        (Api.Files["/media/a/b.png"], Api.FilesChanged) = ([2, 2], Api.FilesChanged.AddDays(1));
        Api.Publish(SnapshotFixture.Product(2, "Táo xanh"));
        using HttpRequestMessage hook = new(HttpMethod.Post, Endpoint) { Content = Body("{}") };
        hook.Headers.Authorization = new AuthenticationHeaderValue("Bearer", RemoteSite.Secret);
        hook.Headers.Add("Umb-Webhook-Event", "Umbraco.MediaSave");
        await AcceptedAsync(site, hook);
        Assert.Equal([2, 2], await File.ReadAllBytesAsync(file));
    }

    [Theory]
    [InlineData("the secret of somebody else", 0)]
    [InlineData(RemoteSite.Secret, 3600)]
    [InlineData(RemoteSite.Secret, -3600)]
    public async Task A_stranger_or_an_old_message_is_refused(string secret, int secondsOff)
    {
        RemoteSite site = await FollowedAsync();
        using HttpRequestMessage hook = Signed("{}", DateTimeOffset.UtcNow.AddSeconds(secondsOff), secret);
        using HttpResponseMessage answer = await site.Client.SendAsync(hook);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer wrong")]
    [InlineData("Basic " + RemoteSite.Secret)]
    [InlineData(RemoteSite.Secret)]
    public async Task Another_word_than_the_secret_is_refused(string authorization)
    {
        RemoteSite site = await FollowedAsync();
        using HttpRequestMessage hook = new(HttpMethod.Post, Endpoint) { Content = Body("{}") };
        hook.Headers.TryAddWithoutValidation("Authorization", authorization);
        using HttpResponseMessage answer = await site.Client.SendAsync(hook);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_refused()
    {
        RemoteSite site = await FollowedAsync();
        using HttpResponseMessage answer = await site.Client.PostAsync(Endpoint, Body(new string(' ', 300 * 1024)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_secret_there_is_nobody_to_tell()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"));
        RemoteSite site = Site(o => o.WebhookSecret = null);
        await site.StartAsync();
        using HttpResponseMessage answer = await site.Client.PostAsync(Endpoint, Body("{}"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<RemoteSite> FollowedAsync()
    {
        Api.Publish(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"));
        RemoteSite site = Site();
        await site.StartAsync();
        await site.Observer.ReachedAsync(1);
        return site;
    }

    private static async Task AcceptedAsync(RemoteSite site, HttpRequestMessage hook)
    {
        long before = site.Store.Current.Position;
        using HttpResponseMessage answer = await site.Client.SendAsync(hook);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await site.Observer.ReachedAsync(before + 1);
    }

    private static HttpRequestMessage Signed(string body, DateTimeOffset at, string secret = RemoteSite.Secret)
    {
        string timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), id = Guid.NewGuid().ToString();
        byte[] signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{id}.{body}"));
        HttpRequestMessage message = new(HttpMethod.Post, Endpoint) { Content = Body(body) };
        message.Headers.Add("X-Ocop-Event", "document.unpublished");
        message.Headers.Add("X-Ocop-Timestamp", timestamp);
        message.Headers.Add("X-Ocop-Id", id);
        message.Headers.Add("X-Ocop-Signature", "sha256=" + Convert.ToHexStringLower(signature));
        return message;
    }

    private static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");
}
