using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Umbraco.Installing.Steps;

internal sealed class LanguageStep(ILanguageService languages) : IInstallStep
{
    public async Task<IReadOnlyList<InstalledItem>> RunAsync(InstallPlan plan, CancellationToken cancellationToken)
    {
        List<InstalledItem> items = [];
        // The default goes first: the others fall back to it, and the default of a stock Umbraco can only be replaced, not dropped.
        foreach (ILanguage wanted in plan.Types.Languages.OrderByDescending(language => language.IsDefault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(new InstalledItem(InstalledKind.Language, wanted.IsoCode, await WriteAsync(wanted)));
        }

        return items;
    }

    private async Task<InstallOutcome> WriteAsync(ILanguage wanted)
    {
        if (await languages.GetAsync(wanted.IsoCode) is not { } existing)
        {
            wanted.Id = 0;
            Ensure(await languages.CreateAsync(wanted, Constants.Security.SuperUserKey), wanted);
            return InstallOutcome.Created;
        }

        existing.ResetDirtyProperties();
        existing.CultureName = wanted.CultureName;
        existing.IsDefault = wanted.IsDefault;
        existing.IsMandatory = wanted.IsMandatory;
        existing.FallbackIsoCode = wanted.FallbackIsoCode;
        if (!existing.IsDirty()) return InstallOutcome.Unchanged;

        Ensure(await languages.UpdateAsync(existing, Constants.Security.SuperUserKey), existing);
        return InstallOutcome.Updated;
    }

    private static void Ensure(Attempt<ILanguage, LanguageOperationStatus> attempt, ILanguage language)
    {
        if (!attempt.Success) throw new InvalidOperationException($"The language {language.IsoCode} could not be saved: {attempt.Status}.");
    }
}
