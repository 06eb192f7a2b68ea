using System.Globalization;
using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;
using OcopSite.Imaging;

namespace OcopSite.Backoffice.Media.Item;

/// <summary>Makes the form of a media item, filled with what is stored or with what was sent.</summary>
internal sealed class MediaForms(ContentSchema schema)
{
    private const int LongestName = 255;
    private const int LongestText = 500;

    private static readonly string[] Flags = ["decorative", "isIllustration"];

    /// <param name="draft">What is stored.</param>
    /// <param name="posted">What was sent; <see langword="null"/> when the form is opened.</param>
    /// <param name="member">A field that this member may not change stays as it is, whatever was sent.</param>
    /// <param name="texts">The language of messages.</param>
    public MediaForm Create(MediaDraft draft, IFormCollection? posted, StaffMember member, AdminTexts texts)
    {
        bool manages = !draft.Trashed && member.May(Act.ManageMedia);
        var fields = new List<MediaField> { Field(MediaForm.NameField, draft.Name, manages, Name) };
        if (draft.IsPicture)
        {
            foreach (LanguageDefinition language in schema.Languages)
            {
                string alias = OcopMediaTypes.AlternativeText(language.IsoCode);
                fields.Add(Field(alias, draft.Value(alias), !draft.Trashed && member.May(Act.Translate, culture: language.IsoCode), Text));
            }

            fields.AddRange(Flags.Select(alias => Field(alias, draft.Value(alias) == "1" ? "1" : null, manages, Flag)));
            fields.Add(Field("credit", draft.Value("credit"), manages, Text));
            fields.AddRange(PictureFields(draft.File, (name, stored) => Field(name, stored, manages, Percent)));
        }

        return new MediaForm([.. fields.Select(f => f.Error is null && CutsAllAway(f, fields) ? f with { Error = texts["media.error.crop"] } : f)]);

        MediaField Field(string name, string? stored, bool mayChange, Func<MediaField, string, AdminTexts, MediaField> read)
        {
            var field = new MediaField(name, stored) { ReadOnly = !mayChange };
            return mayChange && posted?.TryGetValue(name, out var sent) == true ? read(field, (sent[^1] ?? "").Trim(), texts) : field;
        }
    }

    private static IEnumerable<MediaField> PictureFields(StoredPicture? picture, Func<string, string?, MediaField> field)
    {
        yield return field(MediaForm.FocusX, Percents(picture?.Focus?.X));
        yield return field(MediaForm.FocusY, Percents(picture?.Focus?.Y));
        foreach (CropDefinition crop in OcopCrops.All)
        {
            Margins? cut = picture?.Crops.GetValueOrDefault(crop.Alias);
            foreach ((string side, double? part) in MediaForm.Sides.Zip([cut?.Left, cut?.Top, cut?.Right, cut?.Bottom]))
                yield return field(MediaForm.CropField(crop.Alias, side), Percents(part));
        }
    }

    // Said at the right and at the bottom, where the sum becomes too much.
    private static bool CutsAllAway(MediaField field, List<MediaField> all)
    {
        string? opposite = field.Name.EndsWith(".right", StringComparison.Ordinal) ? field.Name[..^"right".Length] + "left"
            : field.Name.EndsWith(".bottom", StringComparison.Ordinal) ? field.Name[..^"bottom".Length] + "top"
            : null;
        return opposite is not null && Number(field.Stored) + Number(all.Single(f => f.Name == opposite).Stored) > 99;
    }

    private static decimal Number(string? percent) => percent is null ? 0 : decimal.Parse(percent, CultureInfo.InvariantCulture);

    private static string? Percents(double? part) => part is double value ? (value * 100).ToString("0.##", CultureInfo.InvariantCulture) : null;

    private static MediaField Name(MediaField field, string typed, AdminTexts texts)
        => typed.Length == 0 ? field with { Typed = typed, Error = texts["field.error.name"] } : Limited(field, typed, LongestName, texts);

    private static MediaField Text(MediaField field, string typed, AdminTexts texts) => Limited(field, typed, LongestText, texts);

    private static MediaField Flag(MediaField field, string typed, AdminTexts texts) => field with { Stored = typed == "1" ? "1" : null };

    private static MediaField Limited(MediaField field, string typed, int longest, AdminTexts texts)
        => typed.Length > longest ? field with { Typed = typed, Error = texts["field.error.long", longest, typed.Length] } : field with { Stored = typed.Length == 0 ? null : typed };

    private static MediaField Percent(MediaField field, string typed, AdminTexts texts)
    {
        if (typed.Length == 0) return field with { Stored = null };
        return decimal.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent is >= 0 and <= 100
            ? field with { Stored = percent.ToString("0.##", CultureInfo.InvariantCulture) }
            : field with { Typed = typed, Error = texts["media.error.percent"] };
    }
}
