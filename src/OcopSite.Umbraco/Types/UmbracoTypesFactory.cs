using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Umbraco.Types;

/// <summary>Builds Umbraco's models from a content schema, with nothing but Umbraco.Cms.Core.</summary>
public sealed class UmbracoTypesFactory(
    IShortStringHelper strings, PropertyEditorCollection editors, IConfigurationEditorJsonSerializer json)
{
    /// <exception cref="InvalidOperationException">The schema names an editor or a data type that is not there.</exception>
    public UmbracoTypes Create(ContentSchema schema)
    {
        IReadOnlyList<ILanguage> languages = LanguageFactory.Create(schema.Languages);
        var dataTypes = new DataTypeFactory(editors, json).Create(schema.DataTypes);
        var properties = new PropertyTypeFactory(strings, dataTypes.ToDictionary(d => d.Key), schema);
        IReadOnlyList<IContentType> contentTypes = new ContentTypeFactory(strings, properties).Create(schema.DocumentTypes);
        IReadOnlyList<IMediaType> mediaTypes = new MediaTypeFactory(strings, properties).Create(schema.MediaTypes);
        EnsureDistinct([.. dataTypes, .. contentTypes, .. mediaTypes]);
        return new UmbracoTypes(languages, dataTypes, contentTypes, mediaTypes);
    }

    private static void EnsureDistinct(IReadOnlyList<IEntity> entities)
    {
        IGrouping<int, IEntity>? clash = entities.GroupBy(e => e.Id).FirstOrDefault(g => g.Count() > 1);
        if (clash is not null)
        {
            throw new InvalidOperationException(
                $"These keys share the integer id {clash.Key}; give one of them another key: {string.Join(", ", clash.Select(e => e.Key))}.");
        }
    }
}
