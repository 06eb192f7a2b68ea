namespace OcopSite.Search.Indexing;

/// <summary>The part a text plays in a record.</summary>
internal enum Role
{
    /// <summary>The name in the record's languages, a field each.</summary>
    Name,
    Other,
    Type,
    Producer,
    Place,
    Facts,
    Body,
}
