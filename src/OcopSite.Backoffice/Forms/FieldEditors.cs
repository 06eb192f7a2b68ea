using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>Finds the editor of a data type.</summary>
internal sealed class FieldEditors(IEnumerable<IFieldEditor> editors)
{
    private readonly Dictionary<string, IFieldEditor> _byAlias = editors.SelectMany(e => e.Aliases, (e, alias) => (e, alias)).ToDictionary(x => x.alias, x => x.e);

    /// <exception cref="KeyNotFoundException">Nobody draws this editor.</exception>
    public IFieldEditor Of(DataTypeDefinition type)
        => _byAlias.GetValueOrDefault(type.EditorAlias) ?? throw new KeyNotFoundException($"The back office has no field for the editor '{type.EditorAlias}'.");
}
