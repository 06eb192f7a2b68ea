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
        int width = media.Integer("width") ?? 0, height = media.Integer("height") ?? 0;
        return media.Child("properties") is PropertyReader own
            ? new Image(id, url, width, height, Alt(own), own.Flag("isIllustration"), own.Text("credit"))
            : new Image(id, url, width, height, null, false, null);
    }

    // The alternative text of the page's language, else of any language; a decorative picture has none.
    private static LocalText? Alt(PropertyReader properties)
    {
        if (properties.Flag("decorative")) return null;
        foreach (LanguageDefinition language in OcopSchema.Current.Languages.OrderByDescending(l => l.IsoCode == properties.Language.IsoCode))
            if (properties.Text(OcopMediaTypes.AlternativeText(language.IsoCode)) is string text) return new LocalText(text, language.IsoCode);
        return null;
    }
}
