namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A media item.</summary>
/// <param name="Type">The alias of its type.</param>
/// <param name="FileName">Its file in the folder <c>media</c> beside the description.</param>
/// <param name="Stored">Values by alias; a value may name the folder of the file as it was.</param>
public sealed record MediaEntry(
    Guid Key,
    string Type,
    string Name,
    int SortOrder,
    DateTime CreateDate,
    DateTime UpdateDate,
    IReadOnlyDictionary<string, StoredEntry?> Stored,
    Guid? ParentKey = null,
    string? FileName = null,
    bool Trashed = false)
{
    public override string ToString() => $"{Type} '{Name}' ({Key})";
}
