namespace OcopSite.Imaging;

/// <summary>Draws share cards, 1200 × 630 pixels, JPEG.</summary>
public interface IShareCards
{
    /// <summary>The card; drawn once and kept in the cache for as long as its words and its picture stay as they are.</summary>
    Task<EncodedImage> RenderAsync(ShareCard card, CancellationToken cancellationToken);

    /// <summary>A short name of all that is on the card, for an address that changes when the card does. Cheap: nothing is drawn.</summary>
    string VersionOf(ShareCard card);
}
