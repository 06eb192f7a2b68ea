namespace OcopSite.Web.StructuredData.Terms;

/// <summary>TouristTrip: a way to go, with what one sees on it.</summary>
internal sealed record TripNode(string Name) : Node("TouristTrip")
{
    public string? Description { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<ImageNode>? Image { get; init; }

    public ItemListNode? Itinerary { get; init; }
}
