using OcopSite.Search.Analysis;

namespace OcopSite.Search.Querying;

/// <summary>Finds the words of a query in a hit's name, and the line of its text that has most of them.</summary>
internal sealed class Highlighter(WordMatcher matcher)
{
    private const int MaxLength = 200;

    public IReadOnlyList<Highlight> Highlights(string name, string summary, string text)
    {
        List<Highlight> highlights = [];
        if (Of("name", name) is { } inName)
            highlights.Add(inName);
        var best = text.Split('\n').Prepend(summary)
            .Select(line => Of("text", line))
            .OfType<Highlight>()
            .MaxBy(static line => line.Ranges.Count);
        if (best is not null)
            highlights.Add(Excerpt(best));
        return highlights;
    }

    private Highlight? Of(string field, string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        var ranges = SyllableScanner.Words(normalized)
            .Where(word => matcher.IsMatch(Syllable.Canonical(normalized.AsSpan(word.Start, word.Length))))
            .ToArray();
        return ranges.Length == 0 ? null : new Highlight(field, normalized, ranges);
    }

    /// <summary>From a word's beginning shortly before the first match to a word's end.</summary>
    private static Highlight Excerpt(Highlight line)
    {
        if (line.Text.Length <= MaxLength)
            return line;
        var start = Math.Max(0, line.Ranges[0].Start - (MaxLength / 4));
        if (start > 0)
            start = line.Text.LastIndexOf(' ', start) + 1;
        var end = Math.Min(line.Text.Length, start + MaxLength);
        if (end < line.Text.Length && line.Text.LastIndexOf(' ', end) is var space && space > line.Ranges[0].Start + line.Ranges[0].Length)
            end = space;
        return line with
        {
            Text = line.Text[start..end],
            Ranges = [.. line.Ranges.Where(range => range.Start >= start && range.Start + range.Length <= end).Select(range => range with { Start = range.Start - start })],
        };
    }
}
