using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class MemoryLanguages : MemoryRepository<ILanguage>, ILanguageRepository
{
    private string? _default;

    public ILanguage? GetByIsoCode(string isoCode) => All.FirstOrDefault(language => language.IsoCode == isoCode);

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true) => isoCode is null ? null : GetByIsoCode(isoCode)?.Id;

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true) => id is int number ? Get(number)?.IsoCode : null;

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) => [.. ids.Select(id => Get(id)!.IsoCode)];

    public string GetDefaultIsoCode() => All.Single(language => language.IsDefault).IsoCode;

    public int? GetDefaultId() => All.Single(language => language.IsDefault).Id;

    public override Action Take()
    {
        Action back = base.Take();
        string? before = _default;
        return () =>
        {
            back();
            _default = before;
        };
    }

    protected override void Accept(ILanguage entity, ILanguage? before)
    {
        if (entity.IsDefault) _default = entity.IsoCode;
    }

    // There is one default: a new one takes the place of the old.
    protected override ILanguage Lend(ILanguage item)
    {
        ILanguage language = base.Lend(item);
        language.IsDefault = language.IsoCode == _default;
        language.ResetDirtyProperties();
        return language;
    }
}
