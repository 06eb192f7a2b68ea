namespace OcopSite.Search.Analysis;

/// <summary>How many letters one has to add, drop, change or swap with their neighbours to get from one word to another.</summary>
internal static class EditDistance
{
    private const int MaxLength = 40;

    public static int Between(string first, string second)
    {
        if (first.Length > MaxLength || second.Length > MaxLength)
            return MaxLength;
        var width = second.Length + 1;
        Span<int> beforeLast = stackalloc int[width];
        Span<int> last = stackalloc int[width];
        Span<int> row = stackalloc int[width];
        for (var column = 0; column < width; column++)
            last[column] = column;
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[^1];
    }
}
