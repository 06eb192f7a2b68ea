namespace OcopSite.Engine.Storage.Rows;

public sealed class RelationRow
{
    public int Id { get; set; }
    public int ParentId { get; set; }
    public int ChildId { get; set; }
    public int RelationTypeId { get; set; }
    public string Comment { get; set; } = "";
    public DateTime CreateDate { get; set; }
}
