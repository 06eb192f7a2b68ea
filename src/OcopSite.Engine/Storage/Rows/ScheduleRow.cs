using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Storage.Rows;

public sealed class ScheduleRow
{
    public Guid Id { get; set; }
    public int NodeId { get; set; }
    public string Culture { get; set; } = "";

    /// <summary>An instant.</summary>
    public DateTime Date { get; set; }

    public ContentScheduleAction Action { get; set; }
}
