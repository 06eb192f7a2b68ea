using OcopSite.Content.Schema;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Installing;

/// <summary>What the site is to have, with the keys that are really there. The models are used up: a step saves them.</summary>
internal sealed record InstallPlan(ContentSchema Schema, UmbracoTypes Types)
{
    /// <summary>Block lists name element types and so come after them.</summary>
    public IEnumerable<IDataType> BlockLists => Types.DataTypes.Where(IsBlockList);

    public IEnumerable<IDataType> PlainDataTypes => Types.DataTypes.Where(dataType => !IsBlockList(dataType));

    public IEnumerable<IContentType> Elements => Where(definition => definition.IsElement);

    public IEnumerable<IContentType> Compositions => Where(definition => definition is { IsComposition: true, IsElement: false });

    public IEnumerable<IContentType> Documents => Where(definition => definition is { IsComposition: false, IsElement: false });

    private IEnumerable<IContentType> Where(Func<DocumentTypeDefinition, bool> choice)
        => Schema.DocumentTypes.Zip(Types.ContentTypes).Where(pair => choice(pair.First)).Select(pair => pair.Second);

    private static bool IsBlockList(IDataType dataType) => dataType.EditorAlias == Constants.PropertyEditors.Aliases.BlockList;
}
