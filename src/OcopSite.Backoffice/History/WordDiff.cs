using DiffPlex;
using DiffPlex.DiffBuilder.Model;

namespace OcopSite.Backoffice.History;

/// <summary>What changed between two texts, word by word.</summary>
public static class WordDiff
{
    /// <summary>Beyond this many words a comparison is of no use to a reader, and costs too much.</summary>
    private const int MostWords = 20_000;

    private static readonly char[] Separators = [' ', '\n', '\t', '.', ',', ';', ':', '(', ')', '"', '“', '”', '!', '?'];

    public static IReadOnlyList<DiffRun> Compare(string before, string after)
    {
        string old = before.ReplaceLineEndings("\n"), now = after.ReplaceLineEndings("\n");
        if (old == now) return [new(ChangeType.Unchanged, now)];
        if (old.Length + now.Length > MostWords * 8) return [new(ChangeType.Deleted, old), new(ChangeType.Inserted, now)];

        DiffPlex.Model.DiffResult diff = Differ.Instance.CreateWordDiffs(old, now, ignoreWhitespace: false, ignoreCase: false, Separators);
        var runs = new List<DiffRun>();
        int at = 0;
        foreach (DiffPlex.Model.DiffBlock block in diff.DiffBlocks)
        {
            Add(runs, ChangeType.Unchanged, diff.PiecesNew.Skip(at).Take(block.InsertStartB - at));
            Add(runs, ChangeType.Deleted, diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(runs, ChangeType.Inserted, diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(runs, ChangeType.Unchanged, diff.PiecesNew.Skip(at));
        return runs;
    }

    private static void Add(List<DiffRun> runs, ChangeType type, IEnumerable<string> words)
    {
        string text = string.Concat(words);
        if (text.Length > 0) runs.Add(new DiffRun(type, text));
    }
}
