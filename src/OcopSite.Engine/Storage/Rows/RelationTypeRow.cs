namespace OcopSite.Engine.Storage.Rows;

public sealed class RelationTypeRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public string Alias { get; set; } = "";
    public string Name { get; set; } = "";
    public bool IsBidirectional { get; set; }

    /// <summary>Whether the child may not be deleted carelessly while the parent uses it.</summary>
    public bool IsDependency { get; set; }

    public Guid? ParentObjectType { get; set; }
    public Guid? ChildObjectType { get; set; }
}
