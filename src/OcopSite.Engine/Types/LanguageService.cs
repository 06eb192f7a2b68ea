using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Engine.Types;

/// <summary>The languages of the schema. Umbraco.Cms.Core's own service is internal to it.</summary>
internal sealed class LanguageService(LanguageRepository languages) : ILanguageService
{
    public Task<ILanguage?> GetAsync(string isoCode) => Task.FromResult(languages.GetByIsoCode(isoCode));

    public Task<ILanguage?> GetDefaultLanguageAsync() => GetAsync(languages.GetDefaultIsoCode());

    public Task<string> GetDefaultIsoCodeAsync() => Task.FromResult(languages.GetDefaultIsoCode());

    public Task<IEnumerable<ILanguage>> GetAllAsync() => Task.FromResult(languages.All);

    public Task<IEnumerable<ILanguage>> GetMultipleAsync(IEnumerable<string> isoCodes)
        => Task.FromResult(isoCodes.Select(languages.GetByIsoCode).OfType<ILanguage>());

    public Task<string[]> GetIsoCodesByIdsAsync(ICollection<int> ids) => Task.FromResult(languages.GetIsoCodesByIds(ids));

    public Task<Attempt<ILanguage, LanguageOperationStatus>> UpdateAsync(ILanguage language, Guid userKey) => throw DefinedInCode();

    public Task<Attempt<ILanguage, LanguageOperationStatus>> CreateAsync(ILanguage language, Guid userKey) => throw DefinedInCode();

    public Task<Attempt<ILanguage?, LanguageOperationStatus>> DeleteAsync(string isoCode, Guid userKey) => throw DefinedInCode();

    private static NotSupportedException DefinedInCode() => new("Languages are defined in code.");
}
