namespace OcopSite.Engine.Published;

/// <summary>Where documents are found by visitors. The segment of a root is hidden, as stock Umbraco has it.</summary>
public interface IDocumentRoutes
{
    /// <summary>
    /// The path of a document in a culture, for example <c>/san-pham/nuoc-mam/</c>; <c>/</c> for the first root. Null when the
    /// document or anything above it is not published in the culture.
    /// </summary>
    DocumentRoute? RouteOf(Guid key, string culture);

    /// <summary>The document at a path. On a clash the first root goes first, unless a root is given.</summary>
    Guid? FindByPath(string path, string culture, Guid? root = null);
}
