using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Umbraco.Installing;

/// <summary>Creates or updates a data type. Settings that the description does not name stay as they are.</summary>
internal sealed class DataTypeWriter(IDataTypeService service)
{
    public async Task<InstallOutcome> WriteAsync(IDataType wanted)
    {
        if (await service.GetAsync(wanted.Key) is not { } existing)
        {
            wanted.Id = 0;
            Ensure(await service.CreateAsync(wanted, Constants.Security.SuperUserKey), wanted);
            return InstallOutcome.Created;
        }

        existing.ResetDirtyProperties();
        // Umbraco would add a number to a name that is taken, and we would rename it again at every start.
        if (existing.Name != wanted.Name && await service.GetAsync(wanted.Name!) is null) existing.Name = wanted.Name;
        if (!string.IsNullOrEmpty(wanted.EditorUiAlias)) existing.EditorUiAlias = wanted.EditorUiAlias;
        if (wanted.ConfigurationData.Any(setting => !Has(existing.ConfigurationData, setting)))
            existing.ConfigurationData = Merge(existing.ConfigurationData, wanted.ConfigurationData);
        if (!existing.IsDirty()) return InstallOutcome.Unchanged;

        Ensure(await service.UpdateAsync(existing, Constants.Security.SuperUserKey), existing);
        return InstallOutcome.Updated;
    }

    private static Dictionary<string, object> Merge(IDictionary<string, object> existing, IDictionary<string, object> wanted)
    {
        var merged = new Dictionary<string, object>(existing);
        foreach ((string name, object value) in wanted) merged[name] = value;
        return merged;
    }

    // Umbraco reads settings back as other .NET types than were written; as JSON they are the same.
    private static bool Has(IDictionary<string, object> configuration, KeyValuePair<string, object> setting)
        => configuration.TryGetValue(setting.Key, out object? value)
            && JsonElement.DeepEquals(JsonSerializer.SerializeToElement(value), JsonSerializer.SerializeToElement(setting.Value));

    private static void Ensure(Attempt<IDataType, DataTypeOperationStatus> attempt, IDataType dataType)
    {
        if (!attempt.Success) throw new InvalidOperationException($"The data type '{dataType.Name}' could not be saved: {attempt.Status}.");
    }
}
