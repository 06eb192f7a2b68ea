using OcopSite.Search.Analysis;

namespace OcopSite.Search.Querying;

/// <summary>Finds the words of a query in a hit's name, and the line of its text that has most of them. Texts are composed.</summary>
internal sealed class Highlighter(WordMatcher matcher)
{
    private const int MaxLength = 200;
    private const string Dots = "…";

    public IReadOnlyList<Highlight> Highlights(string name, string summary, string text)
    {
        List<Highlight> highlights = [];
        if (Matches(name) is { Count: > 0 } inName)
            highlights.Add(new Highlight("name", name, inName));
        if (Best(summary, text) is { } best)
            highlights.Add(Excerpt(best));
        return highlights;
    }

    private Highlight? Best(string summary, string text)
    {
        var best = new Highlight("text", summary, Matches(summary));
        foreach (var line in text.AsSpan().Split('\n'))
        {
            if (Matches(text.AsSpan(line)) is var ranges && ranges.Count > best.Ranges.Count)
                best = best with { Text = text[line], Ranges = ranges };
        }
        return best.Ranges.Count > 0 ? best : null;
    }

    private List<TextRange> Matches(ReadOnlySpan<char> text)
    {
        List<TextRange> ranges = [];
        var position = 0;
        while (SyllableScanner.MoveNext(text, ref position, out var word))
        {
            var letters = text.Slice(word.Start, word.Length);
            if (matcher.MayMatch(letters) && matcher.IsMatch(Syllable.Canonical(letters)))
                ranges.Add(word);
        }
        return ranges;
    }

    /// <summary>From a word's beginning shortly before the first match to a word's end, with dots where the line goes on.</summary>
    private static Highlight Excerpt(Highlight line)
    {
        if (line.Text.Length <= MaxLength)
            return line;
        var start = Math.Max(0, line.Ranges[0].Start - (MaxLength / 4));
        if (start > 0)
            start = line.Text.LastIndexOf(' ', start) + 1;
        var end = Math.Min(line.Text.Length, start + MaxLength - (2 * Dots.Length));
        if (end < line.Text.Length && line.Text.LastIndexOf(' ', end) is var space && space > line.Ranges[0].Start + line.Ranges[0].Length)
            end = space;
        var before = start > 0 ? Dots : "";
        return line with
        {
            Text = $"{before}{line.Text[start..end]}{(end < line.Text.Length ? Dots : "")}",
            Ranges = [.. line.Ranges.Where(range => range.Start >= start && range.Start + range.Length <= end).Select(range => range with { Start = range.Start - start + before.Length })],
        };
    }
}
