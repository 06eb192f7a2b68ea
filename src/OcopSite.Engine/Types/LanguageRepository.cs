using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

internal sealed class LanguageRepository(UmbracoTypes types) : CodeRepository<ILanguage>(types.Languages), ILanguageRepository
{
    private readonly ILanguage _default = types.Languages.Single(language => language.IsDefault);

    public ILanguage? GetByIsoCode(string isoCode)
        => All.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
        => isoCode is null ? null : GetByIsoCode(isoCode)?.Id ?? Missing<int>(isoCode, throwOnNotFound);

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
        => id is null ? null : Find(id.Value)?.IsoCode ?? (throwOnNotFound ? throw Unknown(id.Value) : null);

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true)
        => [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => _default.IsoCode;

    public int? GetDefaultId() => _default.Id;

    private static T? Missing<T>(object language, bool throwOnNotFound)
        where T : struct
        => throwOnNotFound ? throw Unknown(language) : null;

    private static ArgumentException Unknown(object language) => new($"There is no language {language}.");
}
