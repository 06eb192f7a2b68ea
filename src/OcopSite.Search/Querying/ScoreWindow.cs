using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OcopSite.Search.Querying;

/// <summary>
/// The slots of a run of records, a row of scores each, small enough to stay near the processor; readings are scored many records at a time.
/// A record's best term counts for a slot.
/// </summary>
internal sealed class ScoreWindow : IDisposable
{
    public const int Size = 2048;

    private readonly float[] scores;
    private readonly float[] best = ArrayPool<float>.Shared.Rent(Size);
    private ulong touched = ulong.MaxValue;

    public ScoreWindow(int slots)
    {
        scores = ArrayPool<float>.Shared.Rent(Math.Max(1, slots) * Size);
        Array.Clear(scores);
    }

    /// <summary>A slot's row, to be written.</summary>
    public Span<float> Scores(int slot)
    {
        touched |= 1UL << slot;
        return scores.AsSpan(slot * Size, Size);
    }

    public void Clear()
    {
        for (var slot = 0; slot < scores.Length / Size; slot++)
        {
            if ((touched >> slot & 1) != 0)
                scores.AsSpan(slot * Size, Size).Clear();
        }
        touched = 0;
        Array.Clear(best);
    }

    /// <summary>Notes a term by the column of its worths.</summary>
    public void Note(byte[] worths, int start, int slot, float weight)
    {
        var row = Scores(slot);
        var column = worths.AsSpan(start, Math.Min(Size, worths.Length - start));
        var place = 0;
        for (; place + Vector<byte>.Count <= column.Length; place += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(column[place..]), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            Raise(row, place, first, weight);
            Raise(row, place + Vector<float>.Count, second, weight);
            Raise(row, place + (2 * Vector<float>.Count), third, weight);
            Raise(row, place + (3 * Vector<float>.Count), fourth, weight);
        }
        for (; place < column.Length; place++)
            row[place] = Math.Max(row[place], weight * column[place]);
    }

    public void Score(IReadOnlyList<PlannedReading> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (BitOperations.PopCount(readings[i].Wanted & touched) >= readings[i].Required)
                Score(readings[i]);
        }
    }

    /// <summary>Writes down the records that have a score. Whether one has is a toss, so nothing is left to the processor to guess.</summary>
    public int Hits(int start, Span<int> documents, Span<float> scored)
    {
        var count = 0;
        for (var place = 0; place < Size; place++)
        {
            var score = best[place];
            documents[count] = start + place;
            scored[count] = score;
            count += score > 0 ? 1 : 0;
        }
        return count;
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(best);
    }

    private static void Raise(Span<float> row, int place, Vector<uint> worths, float weight)
    {
        var part = row[place..];
        Vector.Max(new Vector<float>(part), Vector.ConvertToSingle(Vector.AsVectorInt32(worths)) * weight).CopyTo(part);
    }

    /// <summary>A record with all the words stands well before one with some of them: by the third power of the share it has.</summary>
    private void Score(PlannedReading reading)
    {
        var rows = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        var result = MemoryMarshal.Cast<float, Vector<float>>(best.AsSpan(0, Size));
        var width = Size / Vector<float>.Count;
        Span<int> wanted = stackalloc int[QueryPlan.MaxSlots];
        Span<int> welcome = stackalloc int[QueryPlan.MaxSlots];
        wanted = wanted[..Rows(reading.Wanted & touched, width, wanted)];
        welcome = welcome[..Rows(reading.Welcome & touched, width, welcome)];
        var required = new Vector<float>(reading.Required);
        for (var i = 0; i < width; i++)
        {
            var (sum, count, more) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
            foreach (var row in wanted)
            {
                var score = rows[row + i];
                sum += score;
                count += Vector.ConditionalSelect(Vector.GreaterThan(score, Vector<float>.Zero), Vector<float>.One, Vector<float>.Zero);
            }
            var enough = Vector.GreaterThanOrEqual(count, required);
            if (Vector.EqualsAll(enough, Vector<int>.Zero))
                continue;
            foreach (var row in welcome)
                more += rows[row + i];
            var share = count * (1f / reading.WantedCount);
            var total = ((share * share * share * sum) + more) * reading.Weight;
            result[i] = Vector.Max(result[i], Vector.ConditionalSelect(enough, total, Vector<float>.Zero));
        }
    }

    private static int Rows(ulong slots, int width, Span<int> rows)
    {
        var count = 0;
        for (; slots != 0; slots &= slots - 1)
            rows[count++] = BitOperations.TrailingZeroCount(slots) * width;
        return count;
    }
}
