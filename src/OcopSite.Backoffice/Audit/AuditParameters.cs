using Microsoft.AspNetCore.Mvc;

namespace OcopSite.Backoffice.Audit;

/// <summary>What is asked for in the address. Nothing here makes a page fail: what cannot be read is not asked for.</summary>
public sealed record AuditParameters
{
    [FromQuery(Name = "who")]
    public string? Who { get; init; }

    [FromQuery(Name = "what")]
    public string? What { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    [FromQuery(Name = "document")]
    public string? Document { get; init; }

    [FromQuery(Name = "before")]
    public string? Before { get; init; }
}
