namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>The file cannot be taken; the site is as it was.</summary>
public sealed class SiteFileException(string message, Exception? cause = null) : Exception(message, cause);
