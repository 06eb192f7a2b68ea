namespace OcopSite.Content.Rules;

/// <summary>The months of the year in which something is picked, caught or made.</summary>
/// <param name="Months">1–12; none when nothing is known.</param>
public readonly record struct Season(IReadOnlyList<int> Months)
{
    private const int Year = 12;

    public bool IsKnown => Months.Count > 0;

    public bool IsAllYear => Months.Distinct().Count() == Year;

    /// <summary>Whether a day falls into it.</summary>
    public bool IsOn(DateOnly day) => Months.Contains(day.Month);

    /// <summary>0 while it is on, else the number of months until it begins again; <see langword="null"/> when nothing is known.</summary>
    public int? MonthsUntil(DateOnly day) => IsKnown ? Months.Min(month => (month - day.Month + Year) % Year) : null;

    /// <summary>Months that follow one another, in order of the year; one that goes over the New Year begins in the old one.</summary>
    public IReadOnlyList<(int First, int Last)> Runs()
    {
        HashSet<int> months = [.. Months];
        if (IsAllYear) return [(1, Year)];

        List<(int First, int Last)> runs = [];
        foreach (int first in months.Order().Where(m => !months.Contains(Before(m))))
        {
            int last = first;
            while (months.Contains(After(last))) last = After(last);
            runs.Add((first, last));
        }

        return runs;
    }

    private static int Before(int month) => month == 1 ? Year : month - 1;

    private static int After(int month) => month == Year ? 1 : month + 1;
}
