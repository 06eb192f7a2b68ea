using System.Globalization;
using System.Text;
using NetVips;

namespace OcopSite.Imaging.Cards;

/// <summary>The drawn parts of a card, in the colours of the site.</summary>
internal static class CardShapes
{
    public const string Ink = "#22313a";
    public const string Quiet = "#52616a";
    public const string Teal = "#0f6e75";
    private const string Paper = "#fbf6ec";
    private const string Sand = "#e9d8b8";
    private const string Magenta = "#a3154f";

    public const int StarSize = 34;
    public const int StarStep = 42;

    private const string Star = "M12 1.8l3.1 6.5 7.1 1-5.2 5 1.3 7.1-6.3-3.4-6.3 3.4L7 14.3l-5.2-5 7.1-1z";

    public static Image Ground(int width, int height, int stars, int starsLeft, int starsTop)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<path fill="{Paper}" d="M0 0h{width}v{height}H0z"/><path fill="{Sand}" d="M0 {height - 20}h{width}v20H0z"/><path fill="{Magenta}" d="M0 {height - 20}h240v20H0z"/>""");
        for (int i = 0; i < stars; i++)
            svg.Append(CultureInfo.InvariantCulture, $"""<path fill="{Teal}" transform="translate({starsLeft + (i * StarStep)} {starsTop}) scale({StarSize / 24.0})" d="{Star}"/>""");
        svg.Append("</svg>");
        using Image drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg.ToString()));
        return drawn.Flatten(background: [255]);
    }
}
