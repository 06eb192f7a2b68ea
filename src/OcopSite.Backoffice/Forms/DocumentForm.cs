using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>The form of a document, or of another thing that the schema describes.</summary>
/// <param name="Names">The field of its name in each culture.</param>
/// <param name="Fields">In the order of the schema; a property that varies has one for each language, side by side.</param>
public sealed record DocumentForm(DocumentTypeDefinition Type, IReadOnlyList<FormField> Names, IReadOnlyList<FormField> Fields)
{
    /// <summary>Names and fields, with those of blocks.</summary>
    public IEnumerable<FormField> All => Names.Concat(Fields).SelectMany(f => f.WithInner);

    public bool HasErrors => All.Any(f => f.Error is not null);

    /// <summary>Fields that both this form and somebody else have changed.</summary>
    public bool HasConflicts => Names.Concat(Fields).Any(f => f.Theirs is not null);

    /// <summary>Properties by their group, each with the fields of its languages.</summary>
    public IEnumerable<(string Group, IReadOnlyList<IGrouping<string, FormField>> Properties)> Groups => Fields
        .GroupBy(f => f.Property.Group)
        .OrderBy(g => Array.IndexOf(PropertyGroups.InOrder, g.Key))
        .Select(g => (g.Key, (IReadOnlyList<IGrouping<string, FormField>>)[.. g.GroupBy(f => f.Property.Alias)]));
}
