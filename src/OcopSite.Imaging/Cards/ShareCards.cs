using OcopSite.Imaging.Caching;
using OcopSite.Imaging.Processing;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Cards;

/// <inheritdoc />
internal sealed class ShareCards(SourceFiles sources, ImageReader reader, ImageStore store) : IShareCards
{
    // Part of the name in the cache: a new look makes all cards anew.
    private const string Look = "1";
    private const string Folder = "cards";

    public Task<EncodedImage> RenderAsync(ShareCard card, CancellationToken cancellationToken)
        => store.GetAsync(new CacheKey(Folder, VersionOf(card)), () => Draw(card), isSmall: false, cancellationToken);

    public string VersionOf(ShareCard card) => CacheKey.Hash($"{Look} {card} {PictureOf(card)?.Version}");

    private SourceFile? PictureOf(ShareCard card) => card.PicturePath is string path ? sources.Find(path) : null;

    private EncodedBytes Draw(ShareCard card)
    {
        if (PictureOf(card) is not SourceFile picture) return CardPainter.Paint(card, null);
        try
        {
            return CardPainter.Paint(card, new CardPicture(picture.File, reader.Read(picture.File), card.PictureFocus));
        }
        catch (ImageRefusedException)
        {
            // The words matter more; whoever asks for the picture itself is told why.
            return CardPainter.Paint(card, null);
        }
    }
}
