namespace OcopSite.Web.Pages.Events;

/// <summary>A day in the table of a month.</summary>
/// <param name="IsOutside">It belongs to the month before or after, and stands there to make a week whole.</param>
public sealed record CalendarDay(DateOnly Date, bool IsOutside, IReadOnlyList<EventOnDay> Events);
