using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Audit;

/// <summary>Which entries of the trail are asked for.</summary>
public sealed record AuditQuery
{
    public int? UserId { get; init; }

    /// <summary>Empty for all.</summary>
    public IReadOnlyList<AuditType> Types { get; init; } = [];

    /// <summary>Empty for all.</summary>
    public IReadOnlyList<string> EntityTypes { get; init; } = [];

    /// <summary>What was done to the thing with this number.</summary>
    public int? ObjectId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC; the entries before it.</summary>
    public DateTime? To { get; init; }

    /// <summary>The entries before the one with this number: the page after it.</summary>
    public int? Before { get; init; }

    public int Take { get; init; } = 100;
}
