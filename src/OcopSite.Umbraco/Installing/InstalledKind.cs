namespace OcopSite.Umbraco.Installing;

/// <summary>What an <see cref="InstalledItem"/> is about.</summary>
public enum InstalledKind
{
    Language,
    DataType,
    ElementType,
    Composition,
    DocumentType,

    /// <summary>Which documents may stand below a document.</summary>
    AllowedChildren,
    MediaType,
}
