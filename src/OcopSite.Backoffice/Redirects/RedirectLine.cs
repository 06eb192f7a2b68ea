using OcopSite.Engine.Redirects;

namespace OcopSite.Backoffice.Redirects;

/// <summary>A redirect as the list shows it.</summary>
/// <param name="OldUrl">As visitors type it.</param>
/// <param name="Name">The name of the page it leads to; <see langword="null"/> when that is gone.</param>
/// <param name="Url">Where that page is now; <see langword="null"/> while it is not published.</param>
public sealed record RedirectLine(Redirect Redirect, string OldUrl, string? Name, string? Url);
