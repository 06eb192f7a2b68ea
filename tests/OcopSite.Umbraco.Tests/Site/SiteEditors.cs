using OcopSite.Content.Schema;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Editors under the aliases of a stock Umbraco. A type only needs to know their aliases and settings.</summary>
internal static class SiteEditors
{
    public static PropertyEditorCollection Create()
    {
        IDataEditor[] editors = [.. OcopDataTypes.All.Select(d => d.EditorAlias).Distinct().Select(Editor)];
        return new PropertyEditorCollection(new DataEditorCollection(() => editors));
    }

    private static DataEditor Editor(string alias) => new(Unused.Of<IDataValueEditorFactory>()) { Alias = alias };
}
