using System.Globalization;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Mapping;

/// <summary>Values that several document types share.</summary>
internal static class CommonValues
{
    public static Seo Seo(this PropertyReader p) => new(
        p.LocalText("metaTitle"), p.LocalText("metaDescription"), p.Image("shareImage"), p.Flag("hideFromSearchEngines"), p.Flag("hideFromSiteSearch"));

    public static Whereabouts Where(this PropertyReader p) => new(p.Reference("locality"), p.Text("formerCommune"), p.Reference("formerDistrict"));

    public static GeoPoint? Location(this PropertyReader p)
        => p.Number("latitude") is decimal latitude && p.Number("longitude") is decimal longitude ? new GeoPoint((double)latitude, (double)longitude) : null;

    /// <summary>Months 1–12.</summary>
    public static IReadOnlyList<int> Months(this PropertyReader p, string alias)
        => [.. p.Strings(alias).Select(m => int.TryParse(m, CultureInfo.InvariantCulture, out int month) ? month : 0).Where(m => m is >= 1 and <= 12)];

    public static IReadOnlyList<Evidence> Evidence(this PropertyReader p) =>
    [
        .. from block in p.Blocks("evidence")
           let claim = block.Properties.LocalText("claim")
           where claim is not null
           select new Evidence(claim, block.Properties.Text("kind") ?? "unconfirmed", block.Properties.Text("source")),
    ];

    public static IReadOnlyList<Link> Links(this PropertyReader p, string alias) => [.. p.Children(alias).Select(LinkOf).OfType<Link>()];

    public static IReadOnlyList<Image> Images(this PropertyReader p, string alias) => [.. p.Children(alias).Select(ImageOf).OfType<Image>()];

    public static Image? Image(this PropertyReader p, string alias) => p.Images(alias).FirstOrDefault();

    /// <summary>The first picked file.</summary>
    public static FileLink? File(this PropertyReader p, string alias) => p.Children(alias)
        .Select(m => m.Url("url") is string url ? new FileLink(url, m.Text("extension"), m.Integer("bytes")) : null)
        .FirstOrDefault();

    private static Link? LinkOf(PropertyReader link)
    {
        string? address = link.Child("route")?.Text("path") is string path ? PublicUrl.Of(link.Language, path) : link.Text("url");
        if (AllowedUrl.Of(address + link.Text("queryString")) is not string url) return null;
        return new Link(link.Text("title") is string title && !string.IsNullOrWhiteSpace(title) ? title : url, url);
    }

    private static Image? ImageOf(PropertyReader media)
    {
        if (media.Url("url") is not string url || media.Id is not Guid id) return null;
        PropertyReader? own = media.Child("properties");
        return new Image(id, url, media.Integer("width") ?? 0, media.Integer("height") ?? 0, own is null ? null : Alt(own), own?.Flag("isIllustration") ?? false, own?.Text("credit"))
        {
            Focus = media.Child("focalPoint") is PropertyReader point && point.Fraction("left") is double left && point.Fraction("top") is double top ? new FocalPoint(left, top) : null,
            Crops = Crops(media),
        };
    }

    // Only those cut by hand: the others are cut around the focal point.
    private static IReadOnlyList<ImageCrop> Crops(PropertyReader media) =>
    [
        .. from crop in media.Children("crops")
           let alias = crop.Text("alias")
           let margins = crop.Child("coordinates") is PropertyReader cut ? Margins(cut) : null
           where alias is not null && margins is not null
           select new ImageCrop(alias, margins),
    ];

    private static CropMargins? Margins(PropertyReader cut)
        => cut.Fraction("x1") is double left && cut.Fraction("y1") is double top && cut.Fraction("x2") is double right && cut.Fraction("y2") is double bottom && left + right < 1 && top + bottom < 1
            ? new CropMargins(left, top, right, bottom)
            : null;

    // The alternative text of the page's language, else of any language; a decorative picture has none.
    private static LocalText? Alt(PropertyReader properties)
    {
        if (properties.Flag("decorative")) return null;
        foreach (LanguageDefinition language in OcopSchema.Current.Languages.OrderByDescending(l => l.IsoCode == properties.Language.IsoCode))
            if (properties.Text(OcopMediaTypes.AlternativeText(language.IsoCode)) is string text) return new LocalText(text, language.IsoCode);
        return null;
    }
}
