using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using Document = Umbraco.Cms.Core.Models.Content;

namespace OcopSite.Engine.Repositories;

/// <summary>Makes Umbraco's document from its rows.</summary>
internal static class DocumentMapper
{
    public static IContent Map(IContentType type, NodeRow node, VersionRow version, VersionRow? published)
    {
        var document = new Document(version.Name, node.ParentId, type);
        document.DisableChangeTracking();
        try
        {
            ItemRows.Read(document, node, version);
            document.Trashed = node.Trashed;
            document.Published = node.Published;
            document.Edited = node.Edited;
            document.PublishedVersionId = node.PublishedVersionId;
            (document.PublishName, document.PublishDate, document.PublisherId) = (node.PublishName, node.PublishDate, node.PublisherId);
            document.Properties = StoredValues.Properties(type, version, published);
            if (type.VariesByCulture())
                ReadCultures(document, node, version);
            document.ResetDirtyProperties(rememberDirty: false);
            return document;
        }
        finally
        {
            document.EnableChangeTracking();
        }
    }

    private static void ReadCultures(Document document, NodeRow node, VersionRow version)
    {
        foreach (CultureName culture in version.Cultures)
            document.SetCultureInfo(culture.Culture, culture.Name, culture.Date);
        foreach (CultureRow culture in node.Cultures.Where(x => x.PublishedName is not null))
            document.SetPublishInfo(culture.Culture, culture.PublishedName, culture.PublishedDate!.Value);
        document.SetCultureEdited(node.Cultures.Where(x => x.Edited).Select(x => x.Culture));
    }
}
