using System.Globalization;
using System.Text.RegularExpressions;

namespace OcopSite.Engine.Repositories;

/// <summary>Finds a free text by adding a number to it.</summary>
internal static partial class Numbered
{
    /// <summary>As Umbraco names a second sibling of one name: <c>Gốm (1)</c>.</summary>
    public static string Name(string name, Func<string, bool> isTaken)
    {
        if (!isTaken(name))
            return name;
        Match numbered = NameNumber().Match(name);
        (string stem, int number) = numbered.Success
            ? (name[..numbered.Index], int.Parse(numbered.Groups[1].Value, CultureInfo.InvariantCulture))
            : (name, 0);
        return FirstFree(number, n => $"{stem} ({n})", isTaken);
    }

    public static string Segment(string segment, Func<string, bool> isTaken)
        => isTaken(segment) ? FirstFree(0, n => $"{segment}-{n}", isTaken) : segment;

    /// <summary>Whether a segment is another one, or that one with a number.</summary>
    public static bool IsSegmentOf(string segment, string wanted)
        => segment == wanted
            || (segment.StartsWith(wanted + "-", StringComparison.Ordinal) && int.TryParse(segment.AsSpan(wanted.Length + 1), out _));

    private static string FirstFree(int after, Func<int, string> candidate, Func<string, bool> isTaken)
    {
        int number = after + 1;
        while (isTaken(candidate(number)))
            number++;
        return candidate(number);
    }

    [GeneratedRegex(@" \((\d{1,9})\)$")]
    private static partial Regex NameNumber();
}
