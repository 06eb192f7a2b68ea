namespace OcopSite.Web.StructuredData.Terms;

internal sealed record EventNode(string Name, string Url, string StartDate, string EventStatus) : Node("Event")
{
    public string? Description { get; init; }

    public IReadOnlyList<ImageNode>? Image { get; init; }

    public string? EndDate { get; init; }

    public string? EventAttendanceMode { get; init; }

    public PlaceNode? Location { get; init; }

    public IReadOnlyList<OrganizationNode>? Organizer { get; init; }
}
