using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Webhooks as Umbraco's database keeps them, under the keys they were given.</summary>
internal sealed class MemoryWebhooks : IWebhookRepository
{
    private readonly List<IWebhook> _webhooks = [];

    public int Saves { get; private set; }

    public IReadOnlyList<IWebhook> All => _webhooks;

    public Task<IWebhook> CreateAsync(IWebhook webhook)
    {
        if (_webhooks.Exists(known => known.Key == webhook.Key)) throw new InvalidOperationException($"{webhook.Key} is there already.");
        Saves++;
        _webhooks.Add(Copy(webhook));
        return Task.FromResult(webhook);
    }

    public Task UpdateAsync(IWebhook webhook)
    {
        Saves++;
        _webhooks[_webhooks.FindIndex(known => known.Key == webhook.Key)] = Copy(webhook);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(IWebhook webhook) => throw new InvalidOperationException("An installer deletes nothing.");

    public Task<IWebhook?> GetAsync(Guid key) => Task.FromResult(_webhooks.Find(known => known.Key == key) is { } found ? (IWebhook?)Copy(found) : null);

    public Task<PagedModel<IWebhook>> GetAllAsync(int skip, int take) => Task.FromResult(new PagedModel<IWebhook>(_webhooks.Count, _webhooks.Skip(skip).Take(take)));

    public Task<PagedModel<IWebhook>> GetByAliasAsync(string alias)
        => Task.FromResult(new PagedModel<IWebhook>(_webhooks.Count, _webhooks.Where(webhook => webhook.Events.Contains(alias))));

    // Umbraco's own way of copying fails on the keys of types.
    private static Webhook Copy(IWebhook webhook)
        => new Webhook(webhook.Url, webhook.Enabled, webhook.ContentTypeKeys, webhook.Events, new Dictionary<string, string>(webhook.Headers)) { Key = webhook.Key, Name = webhook.Name };
}
