using System.Numerics;

namespace OcopSite.Search.Querying;

/// <summary>A reading as sets of slots, a bit each.</summary>
/// <param name="Wanted">The words; at least <paramref name="Required"/> of them must be there.</param>
/// <param name="Welcome">What adds to a record that has the words.</param>
internal sealed record PlannedReading(ulong Wanted, int WantedCount, int Required, ulong Welcome, float Weight)
{
    /// <summary>What a record scores that has some slots, or 0. A record with all the words stands well before one with some of them.</summary>
    /// <param name="scores">Of the record, a slot each, <paramref name="stride"/> apart.</param>
    public float Score(ulong slots, ReadOnlySpan<float> scores, int stride)
    {
        var wanted = slots & Wanted;
        var count = BitOperations.PopCount(wanted);
        if (count < Required)
            return 0;
        var share = (float)count / WantedCount;
        return Weight * ((share * share * share * Sum(wanted, scores, stride)) + Sum(slots & Welcome, scores, stride));
    }

    private static float Sum(ulong slots, ReadOnlySpan<float> scores, int stride)
    {
        var sum = 0f;
        for (; slots != 0; slots &= slots - 1)
            sum += scores[BitOperations.TrailingZeroCount(slots) * stride];
        return sum;
    }
}
