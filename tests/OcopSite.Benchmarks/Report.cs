using System.Globalization;

namespace OcopSite.Benchmarks;

/// <summary>Figures beside their budgets.</summary>
internal sealed class Report
{
    private readonly List<(string What, string Figure, string Budget, bool? Within)> _rows = [];

    public bool AllWithinBudget => _rows.TrueForAll(r => r.Within != false);

    public void AtMost(string what, double figure, double budget, string unit) => Add(what, figure, $"≤ {Number(budget)}", unit, figure <= budget);

    public void AtLeast(string what, double figure, double budget, string unit) => Add(what, figure, $"≥ {Number(budget)}", unit, figure >= budget);

    public void Note(string what, double figure, string unit) => Add(what, figure, "", unit, null);

    public void Skipped(string what, string why) => _rows.Add((what, $"not measured: {why}", "", null));

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| what | figure | budget | |");
        Console.WriteLine("| --- | ---: | ---: | --- |");
        foreach ((string what, string figure, string budget, bool? within) in _rows)
            Console.WriteLine($"| {what} | {figure} | {budget} | {(within is bool ok ? (ok ? "within" : "OVER") : "")} |");
    }

    private void Add(string what, double figure, string budget, string unit, bool? within) => _rows.Add((what, $"{Number(figure)} {unit}".TrimEnd(), budget, within));

    private static string Number(double figure) => figure.ToString(Math.Abs(figure) >= 100 ? "N0" : "0.##", CultureInfo.InvariantCulture);
}
