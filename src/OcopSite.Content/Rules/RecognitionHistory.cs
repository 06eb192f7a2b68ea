using System.Collections.Immutable;

namespace OcopSite.Content.Rules;

/// <summary>All recognitions of a product, newest first.</summary>
public sealed class RecognitionHistory
{
    public static readonly RecognitionHistory None = new([]);

    public RecognitionHistory(IEnumerable<Recognition> recognitions)
        => All = [.. recognitions.OrderByDescending(r => r.DecidedOn ?? DateOnly.MinValue)];

    public ImmutableArray<Recognition> All { get; }

    /// <summary>Nothing says that the product takes part in the programme.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>The recognition that a badge may show: the newest one in force, or none.</summary>
    public Recognition? CurrentAt(DateTimeOffset instant) => All.FirstOrDefault(r => r.IsInForceAt(instant));

    /// <summary>The next moment after <paramref name="instant"/> at which a state changes by the calendar alone.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset instant)
    {
        DateOnly today = VietnamTime.DayAt(instant);
        DateOnly? next = All
            .SelectMany(r => r.ChangeDays)
            .Where(day => day > today)
            .Select(day => (DateOnly?)day)
            .Min();
        return next is DateOnly day ? VietnamTime.FromLocal(day.ToDateTime(TimeOnly.MinValue)) : null;
    }
}
