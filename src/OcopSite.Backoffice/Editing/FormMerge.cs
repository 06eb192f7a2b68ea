using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Forms;

namespace OcopSite.Backoffice.Editing;

/// <summary>Joins what was sent with what somebody else has stored since the form was opened.</summary>
internal static class FormMerge
{
    /// <summary>Sent with a field: take what the other one has stored.</summary>
    public const string TakeTheirs = ".theirs";

    /// <param name="mine">What was sent.</param>
    /// <param name="theirs">What is stored.</param>
    /// <param name="opened">What the form was filled with.</param>
    /// <param name="posted">What was sent, as it came.</param>
    /// <returns>A field that both have changed, each in another way, carries <see cref="FormField.Theirs"/>.</returns>
    public static DocumentForm Merge(DocumentForm mine, DocumentForm theirs, FieldHashes opened, IFormCollection posted) => mine with
    {
        Names = Merge(mine.Names, theirs.Names, opened, posted),
        Fields = Merge(mine.Fields, theirs.Fields, opened, posted),
    };

    private static FormField[] Merge(IReadOnlyList<FormField> mine, IReadOnlyList<FormField> theirs, FieldHashes opened, IFormCollection posted)
        => [.. mine.Zip(theirs, (m, t) => Merge(m, t, opened, posted[m.Name + TakeTheirs] == "1"))];

    private static FormField Merge(FormField mine, FormField theirs, FieldHashes opened, bool takeTheirs) => opened.Judge(mine.Name, mine.Stored, theirs.Stored, mine.Error is not null, takeTheirs) switch
    {
        MergeSide.Mine => mine,
        MergeSide.Theirs => theirs,
        _ => mine with { Theirs = theirs.Stored ?? "" },
    };
}
