using Microsoft.AspNetCore.Mvc;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Moving;

/// <summary>What the address of the page of moving says.</summary>
internal sealed record MoveParameters
{
    [FromQuery(Name = "key")]
    public string[] Keys { get; init; } = [];

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>Sent with the choice of a place, chosen or not.</summary>
    [FromQuery(Name = "look")]
    public string? Look { get; init; }

    public static string Url(IEnumerable<Guid> keys) => AdminUrl.With(MovePages.Path, [.. keys.Select(k => ("key", (string?)k.ToString()))]);
}
