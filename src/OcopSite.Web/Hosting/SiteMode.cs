namespace OcopSite.Web.Hosting;

/// <summary>What one process does of the whole.</summary>
public enum SiteMode
{
    /// <summary>Public site, back office and APIs over our own engine.</summary>
    All,

    /// <summary>The public site, from a Content Delivery API elsewhere: ours or a stock Umbraco's.</summary>
    Site,

    /// <summary>Back office and APIs; visitors are served elsewhere.</summary>
    Cms,
}
