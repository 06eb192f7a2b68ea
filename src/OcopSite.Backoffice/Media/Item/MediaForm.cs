using System.Globalization;
using OcopSite.Backoffice.Editing;
using OcopSite.Content.Schema;
using OcopSite.Imaging;

namespace OcopSite.Backoffice.Media.Item;

/// <summary>What can be written of a media item, as fields.</summary>
public sealed record MediaForm(IReadOnlyList<MediaField> Fields)
{
    public const string NameField = "name";
    public const string FocusX = "focus.x";
    public const string FocusY = "focus.y";
    public const string CropPrefix = "crop.";
    public static readonly IReadOnlyList<string> Sides = ["left", "top", "right", "bottom"];

    public MediaField this[string name] => Fields.Single(f => f.Name == name);

    public bool HasErrors => Fields.Any(f => f.Error is not null);

    public bool HasConflicts => Fields.Any(f => f.Theirs is not null);

    public bool IsReadOnly => Fields.All(f => f.ReadOnly);

    public FieldHashes Hashes => FieldHashes.Of(Fields.Select(f => KeyValuePair.Create(f.Name, f.Stored)));

    public static string CropField(string crop, string side) => $"{CropPrefix}{crop}.{side}";

    /// <summary>Joins what was sent with what somebody else has stored since the form was opened.</summary>
    /// <param name="takesTheirs">Whether what the other one stored was chosen for a field.</param>
    public MediaForm MergeWith(MediaForm theirs, FieldHashes opened, Func<string, bool> takesTheirs) => new(
    [
        .. Fields.Zip(theirs.Fields, (mine, their) => opened.Judge(mine.Name, mine.Stored, their.Stored, mine.Error is not null, takesTheirs(mine.Name)) switch
        {
            MergeSide.Mine => mine,
            MergeSide.Theirs => their,
            _ => mine with { Theirs = their.Stored ?? "" },
        }),
    ]);

    /// <summary>What is to be written so that the item becomes what the form says.</summary>
    public MediaWrite ToWrite(MediaDraft draft, MediaForm before)
    {
        MediaField[] changed = [.. Fields.Zip(before.Fields).Where(p => p.First.Stored != p.Second.Stored).Select(p => p.First)];
        return new MediaWrite(draft.Key, draft.Version)
        {
            Name = changed.FirstOrDefault(f => f.Name == NameField)?.Stored,
            Values = changed.Where(f => f.Name != NameField && !IsOfPicture(f)).ToDictionary(f => f.Name, f => f.Stored),
            Picture = changed.Any(IsOfPicture) ? Picture(draft.File!.Url) : null,
        };
    }

    private StoredPicture Picture(string url) => new(url)
    {
        Focus = Fraction(FocusX) is null && Fraction(FocusY) is null ? null : new Focus(Fraction(FocusX) ?? 0.5, Fraction(FocusY) ?? 0.5),
        Crops = OcopCrops.All
            .Select(c => (c.Alias, Cut: (double?[])[.. Sides.Select(side => Fraction(CropField(c.Alias, side)))]))
            .Where(c => c.Cut.Any(side => side is not null))
            .ToDictionary(c => c.Alias, c => new Margins(c.Cut[0] ?? 0, c.Cut[1] ?? 0, c.Cut[2] ?? 0, c.Cut[3] ?? 0)),
    };

    private double? Fraction(string name) => this[name].Stored is string percent ? double.Parse(percent, CultureInfo.InvariantCulture) / 100 : null;

    private static bool IsOfPicture(MediaField field) => field.Name is FocusX or FocusY || field.Name.StartsWith(CropPrefix, StringComparison.Ordinal);
}
