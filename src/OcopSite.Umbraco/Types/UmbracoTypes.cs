using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Types;

/// <summary>A content schema as Umbraco's own models: what a CMS on Umbraco's core services works with.</summary>
public sealed record UmbracoTypes(
    IReadOnlyList<ILanguage> Languages,
    IReadOnlyList<IDataType> DataTypes,
    IReadOnlyList<IContentType> ContentTypes,
    IReadOnlyList<IMediaType> MediaTypes);
