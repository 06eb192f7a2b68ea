namespace OcopSite.Delivery.Api.Changes;

/// <summary>Changes after a position, in their order.</summary>
/// <param name="Position">Where to go on. When it is before the position asked for, the content was set up anew, and has to be read from the beginning.</param>
internal sealed record ChangeList(long Position, IReadOnlyList<ChangedItem> Items);
