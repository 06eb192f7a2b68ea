using OcopSite.Umbraco.Tests.Site;
using OcopSite.Umbraco.Webhooks;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Tests.Webhooks;

public sealed class WebhookInstallerTests
{
    private const string Url = "https://ocop.example.vn/api/remote/changes";
    private const string Secret = "a secret of sixteen";

    private readonly MemoryWebhooks _store = new();

    private WebhookInstaller Installer => new(new WebhookService(new MemoryScopes(new RecordedEvents()), _store, new TransientEventMessagesFactory()));

    [Fact]
    public async Task Documents_and_media_have_a_webhook_each_that_carries_the_secret()
    {
        Assert.True(await Installer.InstallAsync(Url, Secret, CancellationToken.None));

        Assert.Equal(
            ["Umbraco.ContentPublish", "Umbraco.ContentUnpublish", "Umbraco.ContentDelete", "Umbraco.ContentMoved", "Umbraco.ContentMovedToRecycleBin"], _store.All[0].Events);
        Assert.Equal(["Umbraco.MediaSave", "Umbraco.MediaDelete", "mediaMovedToRecycleBin"], _store.All[1].Events);
        Assert.Equal(2, _store.All.Count);
        Assert.All(_store.All, webhook => Assert.Equal((Url, true, $"Bearer {Secret}"), (webhook.Url, webhook.Enabled, webhook.Headers["Authorization"])));
        Assert.All(_store.All, webhook => Assert.Empty(webhook.ContentTypeKeys));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await Installer.InstallAsync(Url, Secret, CancellationToken.None);
        int saves = _store.Saves;

        Assert.False(await Installer.InstallAsync(Url, Secret, CancellationToken.None));
        Assert.Equal(saves, _store.Saves);
    }

    [Fact]
    public async Task A_new_address_or_secret_is_taken_over_and_what_an_administrator_chose_stays()
    {
        await Installer.InstallAsync(Url, Secret, CancellationToken.None);
        IWebhook chosen = _store.All[0];
        (chosen.Enabled, chosen.ContentTypeKeys, chosen.Events) = (false, [Guid.NewGuid()], [.. chosen.Events, "Umbraco.ContentSaved"]);
        chosen.Headers["X-Theirs"] = "1";

        Assert.True(await Installer.InstallAsync("https://other.example.vn/changes", "another secret of theirs", CancellationToken.None));

        IWebhook after = _store.All[0];
        Assert.Equal(("https://other.example.vn/changes", false, "Bearer another secret of theirs", "1"), (after.Url, after.Enabled, after.Headers["Authorization"], after.Headers["X-Theirs"]));
        Assert.Single(after.ContentTypeKeys);
        Assert.Contains("Umbraco.ContentSaved", after.Events);
    }
}
