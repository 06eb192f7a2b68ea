using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Installing;

/// <summary>Looks for differences that would cost editors what they have entered, before anything is saved.</summary>
internal sealed class CompatibilityCheck(IDataTypeService dataTypes, IContentTypeService documentTypes, IMediaTypeService mediaTypes)
{
    private readonly List<InstallProblem> _problems = [];

    /// <exception cref="InstallException">There are such differences; all of them are named.</exception>
    public async Task EnsureAsync(InstallPlan plan)
    {
        foreach (IDataType wanted in plan.Types.DataTypes)
            if (await dataTypes.GetAsync(wanted.Key) is { } existing) Compare(existing, wanted);
        await CompareAsync(documentTypes, plan.Types.ContentTypes);
        await CompareAsync(mediaTypes, plan.Types.MediaTypes);
        if (_problems.Count > 0) throw new InstallException(_problems);
    }

    private void Compare(IDataType existing, IDataType wanted)
    {
        if (existing.EditorAlias != wanted.EditorAlias) Report(wanted.Name!, "", $"uses the editor {existing.EditorAlias}, not {wanted.EditorAlias}");
        else if (existing.DatabaseType != wanted.DatabaseType) Report(wanted.Name!, "", $"stores its values as {existing.DatabaseType}, not {wanted.DatabaseType}");
    }

    private async Task CompareAsync<T>(IContentTypeBaseService<T> service, IEnumerable<T> types)
        where T : class, IContentTypeComposition
    {
        foreach (T wanted in types)
        {
            if (service.Get(wanted.Alias) is { } named && named.Key != wanted.Key)
                Report(wanted.Alias, "", "is the alias of two types: of one that has the described key, and of another");
            if (await service.GetAsync(wanted.Key) is { } existing) Compare(existing, wanted);
        }
    }

    private void Compare(IContentTypeComposition existing, IContentTypeComposition wanted)
    {
        if (existing.IsElement != wanted.IsElement)
            Report(wanted.Alias, "", existing.IsElement ? "is an element type, not a document type" : "is a document type, not an element type");
        if (existing.VariesByCulture() && !wanted.VariesByCulture()) Report(wanted.Alias, "", "varies by culture; its translations would be lost");
        foreach (IPropertyType property in wanted.PropertyTypes)
            if (existing.FindOwn(property) is { } present) Compare(wanted.Alias, present, property);
        CompareOrigins(existing, wanted);
    }

    private void Compare(string type, IPropertyType existing, IPropertyType wanted)
    {
        if (existing.VariesByCulture() && !wanted.VariesByCulture()) Report(type, wanted.Alias, "varies by culture; its translations would be lost");

        // What is wrong with a data type was said once and is not repeated for each of its properties.
        if (existing.DataTypeKey == wanted.DataTypeKey) return;
        if (existing.PropertyEditorAlias != wanted.PropertyEditorAlias)
            Report(type, wanted.Alias, $"uses the editor {existing.PropertyEditorAlias}, not {wanted.PropertyEditorAlias}");
        else if (existing.ValueStorageType != wanted.ValueStorageType)
            Report(type, wanted.Alias, $"stores its values as {existing.ValueStorageType}, not {wanted.ValueStorageType}");
    }

    // A property that comes from one place on this site and from another in the description would be there twice.
    private void CompareOrigins(IContentTypeComposition existing, IContentTypeComposition wanted)
    {
        Dictionary<string, IContentTypeComposition> here = existing.PropertyOrigins();
        foreach ((string property, IContentTypeComposition origin) in wanted.PropertyOrigins())
        {
            if (here.TryGetValue(property, out IContentTypeComposition? other) && other.Key != origin.Key)
                Report(wanted.Alias, property, $"belongs to '{other.Alias}', not to '{origin.Alias}'");
        }
    }

    private void Report(string type, string property, string message) => _problems.Add(new InstallProblem(type, property, message));
}
