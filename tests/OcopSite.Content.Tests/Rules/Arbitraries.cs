using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

/// <summary>Random values of the field. Ends of months, leap days and the hours around midnight come up often.</summary>
public static class Arbitraries
{
    public static readonly string[] Letters =
    [
        "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y",
    ];

    public static readonly string[] Vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];

    /// <summary>Huyền, hỏi, ngã, sắc, nặng.</summary>
    public static readonly string[] Tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

    private static readonly Gen<DateOnly> AnyDay = Gen.Choose(new DateOnly(2016, 1, 1).DayNumber, new DateOnly(2032, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateOnly> EndOfMonth = AnyDay.Select(d => new DateOnly(d.Year, d.Month, DateTime.DaysInMonth(d.Year, d.Month)));

    private static readonly Gen<DateOnly> LeapDay = Gen.Elements(2016, 2020, 2024, 2028, 2032).Select(year => new DateOnly(year, 2, 29));

    private static readonly Gen<DateOnly> Day = Gen.Frequency((5, AnyDay), (2, EndOfMonth), (1, LeapDay));

    private static readonly Gen<Recognition> OneRecognition =
        from status in Gen.Frequency((8, Gen.Constant("recognised")), (1, Gen.Constant("proposed")), (1, Gen.Constant("withdrawn")))
        from stars in OrNothing(Gen.Choose(1, 5), 1)
        from decided in OrNothing(Day, 2)
        from year in OrNothing(Gen.Choose(2016, 2032), 2)
        from until in OrNothing(Day, 8)
        select new Recognition(stars, status) { DecisionDate = decided, Year = year, ValidUntil = until };

    public static Arbitrary<DateOnly> Days() => Day.ToArbitrary();

    public static Arbitrary<DateTimeOffset> Instants() => (
        from day in Day
        from second in Gen.Frequency((3, Gen.Choose(0, 86_399)), (1, Gen.Choose(86_390, 86_399)), (1, Gen.Choose(0, 10)), (1, Gen.Choose(61_190, 61_210)))
        from hours in Gen.Elements(0, 7, -8, 14)
        select new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue).AddSeconds(second), TimeSpan.FromHours(hours))).ToArbitrary();

    public static Arbitrary<Recognition> Recognitions() => OneRecognition.ToArbitrary();

    public static Arbitrary<RecognitionHistory> Histories() => (
        from count in Gen.Choose(0, 4)
        from all in OneRecognition.ListOf(count)
        select new RecognitionHistory(all)).ToArbitrary();

    public static Arbitrary<VietnameseText> Texts() => (
        from length in Gen.Choose(0, 8)
        from parts in Part.ListOf(length)
        select new VietnameseText(string.Concat(parts).Normalize(NormalizationForm.FormC))).ToArbitrary();

    /// <summary>Localities with any succession among them, circles and unknown successors included.</summary>
    public static Arbitrary<IReadOnlyList<Locality>> Graphs() => (
        from count in Gen.Choose(1, 8)
        from all in Gen.CollectToSequence(Enumerable.Range(0, count), i => LocalityOf(i, count))
        select (IReadOnlyList<Locality>)[.. all]).ToArbitrary();

    public static Locality Locality(int number, params int[] successors) => new()
    {
        Id = IdOf(number),
        ContentType = ContentTypes.Locality,
        Culture = Cultures.Vietnamese,
        Name = $"Locality {number}",
        Url = $"/{number}/",
        Alternates = new Dictionary<string, string>(),
        Kind = "commune",
        SucceededByIds = [.. successors.Select(IdOf)],
    };

    private static Gen<string> Part => Gen.Frequency(
        (6, Gen.Elements(Letters)),
        (4, from vowel in Gen.Elements(Vowels) from tone in Gen.Elements(Tones) select vowel + tone),
        (2, from letter in Gen.Elements(Letters) select letter.ToUpperInvariant()),
        (2, Gen.Elements(" ", "-", "1", "9", "f", "z", "(", "’")));

    private static Gen<Locality> LocalityOf(int number, int count) =>
        from successors in Gen.Choose(0, count).ArrayOf()
        from first in OrNothing(Day, 1)
        from last in OrNothing(Day, 1)
        select Locality(number, successors) with { ValidFrom = first, ValidTo = last };

    private static Guid IdOf(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>Nothing <paramref name="nothing"/> times for every three values.</summary>
    private static Gen<T?> OrNothing<T>(Gen<T> values, int nothing)
        where T : struct
        => Gen.Frequency((3, values.Select(v => (T?)v)), (nothing, Gen.Constant((T?)null)));
}
