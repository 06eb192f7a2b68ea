using System.Globalization;

namespace OcopSite.Web.Components.Charts;

/// <summary>An axis of whole numbers from zero to a round one, in a few round steps.</summary>
public sealed record LinearScale
{
    private static readonly int[] RoundNumbers = [1, 2, 5];

    private LinearScale(long step, long max)
    {
        Step = step;
        Max = max;
    }

    public long Step { get; }

    public long Max { get; }

    /// <summary>Where the axis has a mark, zero included.</summary>
    public IEnumerable<long> Ticks
    {
        get
        {
            for (long tick = 0; tick <= Max; tick += Step) yield return tick;
        }
    }

    /// <param name="largest">The largest value that must find room.</param>
    /// <param name="steps">The most steps wished for.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="largest"/> is negative, or <paramref name="steps"/> is not positive.</exception>
    public static LinearScale To(int largest, int steps = 4)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(largest);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        for (long power = 1; ; power *= 10)
        {
            foreach (int round in RoundNumbers)
            {
                long step = power * round;
                if (step * steps >= largest) return new LinearScale(step, Math.Max(1, (largest + step - 1) / step) * step);
            }
        }
    }

    /// <summary>A length or a position on the axis as SVG takes it, for example <c>12.5%</c>.</summary>
    public string Percent(long value) => Math.Round(value * 100m / Max, 3).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
