using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Rendering;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>What administrators do with the keys of the API.</summary>
internal sealed class ApiKeyDesk(ApiKeyBook book, ApiKeyRing ring, AuditBook audit, AdminContext here, TimeProvider clock)
{
    public const string Path = Settings.SettingsPages.Path + "/api-keys";

    private DateOnly Today => VietnamTime.DayAt(clock.GetUtcNow());

    public Task<IResult> ListAsync(CancellationToken cancellationToken) => ShowAsync(ApiKeyInput.Empty, [], cancellationToken);

    public async Task<IResult> AddAsync(ApiKeyInput input, CancellationToken cancellationToken)
    {
        Dictionary<string, string> errors = input.Check(Today);
        if (errors.Count > 0) return await ShowAsync(input, errors, cancellationToken);

        string secret = ApiKey.MakeSecret();
        var key = new ApiKey(Guid.CreateVersion7(), input.Name, input.Scope, ApiKey.StartOf(secret), ApiKey.HashOf(secret), here.Member.Name, clock.GetUtcNow().UtcDateTime, input.LastDay);
        await book.PutAsync(key, cancellationToken);
        await ChangedAsync(SiteEvent.ApiKeyMade, key, cancellationToken);
        return AdminResults.Page<GivenKeyView>(new GivenApiKey(key.Name, secret));
    }

    public async Task<IResult> RevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(id, cancellationToken) is not ApiKey key) return AdminResults.NotFound();
        await book.RemoveAsync(id, cancellationToken);
        await ChangedAsync(SiteEvent.ApiKeyRevoked, key, cancellationToken);
        return AdminResults.SeeOther($"{Path}?done=apiKeyRevoked");
    }

    private async Task ChangedAsync(SiteEvent what, ApiKey key, CancellationToken cancellationToken)
    {
        ring.Replace(await book.ListAsync(cancellationToken));
        await audit.RecordAsync(what, AuditEntities.ApiKey, AuditBook.NoItem, here.Member, $"{key.Name} ({key.Start}…)");
    }

    private async Task<IResult> ShowAsync(ApiKeyInput input, Dictionary<string, string> errors, CancellationToken cancellationToken)
        => AdminResults.Page<ApiKeysView>(
            new ApiKeysModel(await book.ListAsync(cancellationToken), Today, input, errors.ToDictionary(e => e.Key, e => here.Texts[e.Value])),
            errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
}
