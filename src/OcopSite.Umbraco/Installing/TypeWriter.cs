using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Umbraco.Installing;

/// <summary>Creates or updates a document or media type without its allowed children, which may not exist yet.</summary>
internal abstract class TypeWriter<T>(IContentTypeBaseService<T> service, IDataTypeService dataTypes)
    where T : class, IContentTypeComposition
{
    public async Task<InstallOutcome> WriteAsync(T wanted)
    {
        Guid[] keys = [.. wanted.PropertyTypes.Select(p => p.DataTypeKey).Distinct()];
        var saved = keys.Length == 0 ? [] : (await dataTypes.GetAllAsync(keys)).ToDictionary(d => d.Key);
        var properties = new PropertyMerge(saved);
        return await service.GetAsync(wanted.Key) is { } existing ? await UpdateAsync(existing, wanted, properties) : await CreateAsync(wanted, properties);
    }

    /// <summary>Adds allowed children that are missing; those an administrator allowed besides stay.</summary>
    public async Task<InstallOutcome> AllowChildrenAsync(Guid key, IReadOnlyList<(Guid Key, string Alias)> children)
    {
        T type = await service.GetAsync(key) ?? throw new InvalidOperationException($"There is no type {key}.");
        List<ContentTypeSort> allowed = [.. (type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder)];
        (Guid Key, string Alias)[] missing = [.. children.Where(child => allowed.TrueForAll(present => present.Key != child.Key))];
        if (missing.Length == 0) return InstallOutcome.Unchanged;

        int next = allowed.Select(child => child.SortOrder + 1).DefaultIfEmpty(0).Max();
        allowed.AddRange(missing.Select((child, index) => new ContentTypeSort(child.Key, next + index, child.Alias)));
        type.AllowedContentTypes = allowed;
        Ensure(await service.UpdateAsync(type, Constants.Security.SuperUserKey), type);
        return InstallOutcome.Updated;
    }

    /// <summary>Sets what the description says of the type as a whole.</summary>
    protected abstract void Describe(T existing, T wanted);

    /// <summary>Whether a property that is there already follows the description.</summary>
    protected abstract bool IsOurs(IPropertyType property);

    private async Task<InstallOutcome> CreateAsync(T wanted, PropertyMerge properties)
    {
        wanted.Id = 0;
        wanted.AllowedContentTypes = [];
        wanted.ContentTypeComposition = await SavedAsync(wanted.ContentTypeComposition);
        properties.Bind(wanted);
        Ensure(await service.CreateAsync(wanted, Constants.Security.SuperUserKey), wanted);
        return InstallOutcome.Created;
    }

    private async Task<InstallOutcome> UpdateAsync(T existing, T wanted, PropertyMerge properties)
    {
        // From here on Umbraco's models keep track of what really changes.
        existing.ResetDirtyProperties();
        Describe(existing, wanted);
        foreach (IContentTypeComposition composition in await SavedAsync(wanted.ContentTypeComposition)) existing.AddContentType(composition);
        properties.Apply(existing, wanted, IsOurs);
        if (!existing.IsDirty()) return InstallOutcome.Unchanged;

        Ensure(await service.UpdateAsync(existing, Constants.Security.SuperUserKey), existing);
        return InstallOutcome.Updated;
    }

    private async Task<IReadOnlyList<IContentTypeComposition>> SavedAsync(IEnumerable<IContentTypeComposition> described)
    {
        List<IContentTypeComposition> saved = [];
        foreach (IContentTypeComposition composition in described)
            saved.Add(await service.GetAsync(composition.Key) ?? throw new InvalidOperationException($"The composition '{composition.Alias}' was not created."));
        return saved;
    }

    private static void Ensure(Attempt<ContentTypeOperationStatus> attempt, T type)
    {
        if (!attempt.Success) throw new InvalidOperationException($"The type '{type.Alias}' could not be saved: {attempt.Result}.");
    }
}
