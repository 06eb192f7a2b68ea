using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Engine.Redirects;

internal sealed class RedirectStore(IContentDatabase database, ContentScopeProvider scopes) : IRedirectStore
{
    public async Task<Guid?> FindAsync(string culture, string path, CancellationToken cancellationToken)
    {
        string normal = Normalize(path);
        await using ContentDb db = database.CreateContext();
        return await db.Redirects.AsNoTracking()
            .Where(x => x.Path == normal && (x.Culture == culture || x.Culture == ""))
            .OrderByDescending(x => x.Culture)
            .Select(x => (Guid?)x.TargetKey)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Redirect>> GetAllAsync(CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        return await db.Redirects.AsNoTracking().OrderBy(x => x.Id).Select(x => new Redirect(x.Culture, x.Path, x.TargetKey)).ToListAsync(cancellationToken);
    }

    public Task AddAsync(Redirect redirect, CancellationToken cancellationToken)
    {
        // In a scope, so that it joins the transaction of an import that is under way.
        using ICoreScope scope = scopes.CreateCoreScope();
        string path = Normalize(redirect.Path);
        ContentDb db = scopes.Db;
        RedirectRow row = db.Redirects.FirstOrDefault(x => x.Culture == redirect.Culture && x.Path == path)
            ?? db.Redirects.Add(new RedirectRow { Culture = redirect.Culture, Path = path }).Entity;
        (row.TargetKey, row.CreateDate) = (redirect.TargetKey, DateTime.UtcNow);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        scopes.Current.Changes.AddRedirects();
        scope.Complete();
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string culture, string path, CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        string normal = Normalize(path);
        bool found = scopes.Db.Redirects.Where(x => x.Culture == culture && x.Path == normal).ExecuteDelete() > 0;
        if (found) scopes.Current.Changes.AddRedirects();
        scope.Complete();
        return Task.FromResult(found);
    }

    private static string Normalize(string path) => "/" + path.Trim('/');
}
