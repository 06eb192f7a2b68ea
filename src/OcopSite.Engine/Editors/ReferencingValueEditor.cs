using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Engine.Editors;

/// <summary>A value that refers to documents or media, so that relations to them can be kept.</summary>
internal abstract class ReferencingValueEditor : DataValueEditor, IDataValueReference
{
    protected ReferencingValueEditor(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute)
        : base(strings, json, io, attribute) => Json = json;

    protected IJsonSerializer Json { get; }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => value?.ToString() is { Length: > 0 } text ? FindReferences(text) : [];

    public IEnumerable<string> GetAutomaticRelationTypesAliases() => [];

    protected abstract IEnumerable<UmbracoEntityReference> FindReferences(string value);
}
