namespace OcopSite.Content.Items;

/// <summary>How a page presents itself to search engines and when shared.</summary>
public sealed record Seo(LocalText? Title, LocalText? Description, Image? ShareImage, bool HideFromSearchEngines, bool HideFromSiteSearch)
{
    public static readonly Seo None = new(null, null, null, false, false);
}
