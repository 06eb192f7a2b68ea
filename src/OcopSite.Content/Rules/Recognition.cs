namespace OcopSite.Content.Rules;

/// <summary>One decision that gave (or may give) a product its stars.</summary>
/// <param name="Stars">1–5, or <see langword="null"/> where a source names the recognition but not its stars.</param>
/// <param name="Status">One of <see cref="Vocabulary.RecognitionStatuses"/>.</param>
public sealed record Recognition(int? Stars, string Status)
{
    /// <summary>A certificate is good for this long from the decision (Decision 148/QĐ-TTg).</summary>
    public const int ValidMonths = 36;

    private const int SoonMonths = 6;

    public decimal? Score { get; init; }

    /// <summary>One of <see cref="Vocabulary.RecognitionLevels"/>.</summary>
    public string? Level { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    /// <summary>Used only where the date of the decision is not known.</summary>
    public int? Year { get; init; }

    /// <summary>Set where the decision itself names a day.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>
    /// The last day on which the recognition is in force: the day named, else the same day 36 months on (a period in months ends with
    /// that day, Civil Code art. 148), else the end of the third year after the year known. <see langword="null"/> when no date is known.
    /// </summary>
    public DateOnly? LastValidDay => ValidUntil ?? (DecisionDate is DateOnly decided ? MonthsAfter(decided, ValidMonths) : EndOf(Year + (ValidMonths / 12)));

    /// <summary>When it was decided, as exactly as it is known; orders a history.</summary>
    public DateOnly? DecidedOn => DecisionDate ?? EndOf(Year);

    /// <summary>The days on which the state changes by the calendar alone, in order; none for what is not decided, withdrawn or without a date.</summary>
    internal IEnumerable<DateOnly> ChangeDays
    {
        get
        {
            if (!FollowsCalendar || LastValidDay is not DateOnly last) yield break;
            yield return FirstSoonDay(last);
            if (last < DateOnly.MaxValue) yield return last.AddDays(1);
        }
    }

    private bool FollowsCalendar => Status is not ("withdrawn" or "proposed");

    /// <summary>The state on the calendar day that an instant falls on in Việt Nam.</summary>
    public RecognitionState StateAt(DateTimeOffset instant)
    {
        if (Status == "withdrawn") return RecognitionState.Withdrawn;
        if (Status == "proposed") return RecognitionState.Proposed;
        if (LastValidDay is not DateOnly last) return RecognitionState.DateUnknown;

        DateOnly today = VietnamTime.DayAt(instant);
        if (today > last) return RecognitionState.Lapsed;
        return today >= FirstSoonDay(last) ? RecognitionState.ExpiresSoon : RecognitionState.Valid;
    }

    public bool IsInForceAt(DateTimeOffset instant) => StateAt(instant) is RecognitionState.Valid or RecognitionState.ExpiresSoon;

    // The first day from which six months reach the last valid one. Months differ in length: six months after 30 June is 30 December, so for
    // 31 December it is 1 July.
    private static DateOnly FirstSoonDay(DateOnly last)
    {
        if (last < DateOnly.MinValue.AddMonths(SoonMonths)) return DateOnly.MinValue;
        DateOnly day = last.AddMonths(-SoonMonths);
        return day.AddMonths(SoonMonths) < last ? day.AddDays(1) : day;
    }

    // An editor may mistype a year: what no calendar holds is no date.
    private static DateOnly? EndOf(int? year) => year is >= 1 and <= 9999 ? new DateOnly(year.Value, 12, 31) : null;

    private static DateOnly MonthsAfter(DateOnly day, int months) => day > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : day.AddMonths(months);
}
