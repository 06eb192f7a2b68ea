using System.Net;
using OcopSite.Backoffice.Webhooks;

namespace OcopSite.Backoffice.Tests.Webhooks;

public sealed class WebhookUrlTests
{
    [Theory]
    [InlineData("https://example.vn/hook", null)]
    [InlineData("http://example.vn/hook", "webhook.error.https")]
    [InlineData("ftp://example.vn/hook", "webhook.error.https")]
    [InlineData("https://127.0.0.1/hook", "webhook.error.private")]
    [InlineData("https://localhost/hook", "webhook.error.private")]
    [InlineData("https://10.1.2.3/hook", "webhook.error.private")]
    [InlineData("https://0x7f.1/hook", "webhook.error.private")]
    [InlineData("https://2130706433/hook", "webhook.error.private")]
    [InlineData("https://[::1]/hook", "webhook.error.private")]
    [InlineData("https://[::ffff:169.254.169.254]/", "webhook.error.private")]
    [InlineData("https://[fd00::1]/", "webhook.error.private")]
    [InlineData("https://user:secret@example.vn/", "webhook.error.url")]
    [InlineData("/hook", "webhook.error.url")]
    [InlineData("", "webhook.error.url")]
    public void Receivers_stand_on_the_public_internet_and_are_spoken_to_in_secret(string url, string? problem)
        => Assert.Equal(problem, WebhookUrl.Problem(url, allowPrivate: false));

    [Theory]
    [InlineData("http://127.0.0.1:8080/hook", null)]
    [InlineData("https://10.1.2.3/hook", null)]
    [InlineData("http://10.1.2.3/hook", "webhook.error.https")]
    public void Where_it_is_allowed_they_may_stand_inside(string url, string? problem)
        => Assert.Equal(problem, WebhookUrl.Problem(url, allowPrivate: true));

    [Theory]
    [InlineData("8.8.8.8", false)]
    [InlineData("2606:4700:4700::1111", false)]
    [InlineData("100.64.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("::ffff:192.168.1.1", true)]
    [InlineData("64:ff9b::a00:1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("::", true)]
    public void Private_networks_are_known(string address, bool isPrivate) => Assert.Equal(isPrivate, PrivateNetworks.Hold(IPAddress.Parse(address)));
}
