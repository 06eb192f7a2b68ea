using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Installing;

/// <summary>
/// Brings the properties of a type in line with the description. What is not described stays, and so does the place that an administrator
/// gave a property in the form.
/// </summary>
internal sealed class PropertyMerge(IReadOnlyDictionary<Guid, IDataType> dataTypes)
{
    /// <summary>Lets the properties of a type that is about to be created point to the data types as they are saved.</summary>
    public void Bind(IContentTypeComposition created)
    {
        foreach (PropertyGroup group in created.PropertyGroups) group.Id = 0;
        foreach (IPropertyType property in created.PropertyTypes) Bind(property);
    }

    public void Apply(IContentTypeComposition existing, IContentTypeComposition wanted, Func<IPropertyType, bool> isOurs)
    {
        foreach (PropertyGroup group in wanted.PropertyGroups)
        {
            foreach (IPropertyType property in group.PropertyTypes!.ToArray())
            {
                if (existing.FindOwn(property) is not { } present) Add(existing, group, property);
                else if (isOurs(property)) Apply(present, property);
            }
        }
    }

    private void Apply(IPropertyType existing, IPropertyType wanted)
    {
        existing.Alias = wanted.Alias;
        existing.Name = wanted.Name;
        // An empty help text is stored as one or as none.
        if ((existing.Description ?? "") != (wanted.Description ?? "")) existing.Description = wanted.Description;
        existing.Mandatory = wanted.Mandatory;
        if (wanted.VariesByCulture()) existing.Variations |= ContentVariation.Culture;
        existing.DataTypeKey = wanted.DataTypeKey;
        existing.DataTypeId = dataTypes[wanted.DataTypeKey].Id;
    }

    private void Add(IContentTypeComposition existing, PropertyGroup wantedGroup, IPropertyType property)
    {
        Bind(property);
        property.SortOrder = existing.PropertyTypes.Select(p => p.SortOrder + 1).DefaultIfEmpty(0).Max();
        if (!existing.PropertyGroups.Contains(wantedGroup.Alias))
        {
            existing.PropertyGroups.Add(new PropertyGroup(existing is IContentType)
            {
                Key = wantedGroup.Key,
                Alias = wantedGroup.Alias,
                Name = wantedGroup.Name,
                Type = wantedGroup.Type,
                SortOrder = existing.PropertyGroups.Select(g => g.SortOrder + 1).DefaultIfEmpty(0).Max(),
            });
        }

        if (!existing.AddPropertyType(property, wantedGroup.Alias))
            throw new InvalidOperationException($"The property '{property.Alias}' could not be added to '{existing.Alias}'.");
    }

    private void Bind(IPropertyType property)
    {
        property.Id = 0;
        property.DataTypeId = dataTypes[property.DataTypeKey].Id;
    }
}
