using OcopSite.Content.Schema;
using OcopSite.Umbraco.Tests.Site;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Umbraco.Tests.Types;

internal static class SchemaTypes
{
    public static UmbracoTypes Current { get; } = Create(OcopSchema.Current);

    public static UmbracoTypes Create(ContentSchema schema) => new UmbracoTypesFactory(
        new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings())), SiteEditors.Create(), new SiteJson()).Create(schema);

    public static IContentType ContentType(string alias) => Current.ContentTypes.Single(t => t.Alias == alias);

    public static IMediaType MediaType(string alias) => Current.MediaTypes.Single(t => t.Alias == alias);
}
