using NetVips;
using OcopSite.Imaging.Processing;

namespace OcopSite.Imaging.Cards;

/// <summary>Lays a card out: words on the left, from the top down; the picture on the right, to the edges.</summary>
internal static class CardPainter
{
    private const int Width = 1200;
    private const int Height = 630;
    private const int Edge = 72;
    private const int PictureWidth = 500;
    private const int KickerTop = 76;
    private const int TitleTop = 132;
    private const int TitleHeight = 290;
    private const int LineGap = 34;
    private const int BrandTop = 536;
    private const int Quality = 86;

    public static EncodedBytes Paint(ShareCard card, CardPicture? picture)
    {
        LibVips.Initialize();
        int column = (picture is null ? Width : Width - PictureWidth) - Edge - (picture is null ? Edge : Edge / 2);
        using Image title = picture is null
            ? CardText.Set(card.Title, isBold: true, column, TitleHeight, 96, 84, 72, 60, 48, 40)
            : CardText.Set(card.Title, isBold: true, column, TitleHeight, 68, 60, 52, 46, 40, 34);
        int lineTop = TitleTop + title.Height + LineGap;
        int stars = Math.Clamp(card.Stars, 0, 5);

        using var layers = new Layers(CardShapes.Ground(Width, Height, stars, Edge, lineTop));
        if (picture is not null)
        {
            using Image photo = picture.Fill(PictureWidth, Height);
            layers.Next(ground => ground.Insert(photo, Width - PictureWidth, 0));
        }

        layers.Next(ground => CardText.Over(ground, title, CardShapes.Ink, Edge, TitleTop));
        Write(layers, card.Kicker, isBold: true, CardShapes.Teal, Edge, KickerTop, column, 28);
        int lineLeft = stars == 0 ? Edge : Edge + (stars * CardShapes.StarStep) + 10;
        Write(layers, card.Line, isBold: false, CardShapes.Ink, lineLeft, lineTop, column - (lineLeft - Edge), 28);
        Write(layers, card.Brand, isBold: true, CardShapes.Quiet, Edge, BrandTop, column, 24);
        return new EncodedBytes(layers.Top.JpegsaveBuffer(q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None), ImageFormat.Jpeg);
    }

    private static void Write(Layers layers, string? words, bool isBold, string colour, int left, int top, int width, int size)
    {
        if (string.IsNullOrWhiteSpace(words)) return;
        using Image set = CardText.Set(words, isBold, width, size * 2, size, size - 4, size - 8);
        layers.Next(ground => CardText.Over(ground, set, colour, left, top));
    }

    /// <summary>A picture that grows layer by layer; each is released when the next lies on it.</summary>
    private sealed class Layers(Image ground) : IDisposable
    {
        public Image Top { get; private set; } = ground;

        public void Next(Func<Image, Image> lay)
        {
            Image below = Top;
            using (below) Top = lay(below);
        }

        public void Dispose() => Top.Dispose();
    }
}
