using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Audit;

/// <summary>One entry of the trail.</summary>
/// <param name="Id">Grows with every entry.</param>
/// <param name="At">UTC.</param>
/// <param name="UserId">The number of who did it.</param>
/// <param name="Type">What, in Umbraco's words.</param>
/// <param name="EntityType">What kind of thing it was done to.</param>
/// <param name="ObjectId">Its number.</param>
/// <param name="Comment">Umbraco's remark in English, or the name of an event of ours.</param>
/// <param name="Parameters">What belongs to it, for example the languages.</param>
/// <param name="ItemKey">The document or media item with this number, while it is there.</param>
/// <param name="ItemName">Its name.</param>
public sealed record TrailEntry(
    int Id, DateTime At, int UserId, AuditType Type, string? EntityType, int ObjectId, string? Comment, string? Parameters, Guid? ItemKey, string? ItemName);
