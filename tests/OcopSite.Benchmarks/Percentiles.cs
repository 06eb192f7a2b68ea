namespace OcopSite.Benchmarks;

internal static class Percentiles
{
    public static double Percentile(this IReadOnlyList<double> figures, double p)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[(int)Math.Min(sorted.Length - 1, Math.Round(p / 100 * (sorted.Length - 1)))];
    }
}
