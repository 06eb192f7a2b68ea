namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>As much of a browser's name as its owner needs to know it by.</summary>
internal static class BrowserFamily
{
    // The first that fits: most browsers also call themselves Chrome and Safari.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("coc_coc_browser", "Cốc Cốc"), ("SamsungBrowser/", "Samsung Internet"), ("OPR/", "Opera"), ("Edg", "Edge"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iPadOS"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <returns>For example <c>Firefox, Android</c>; empty when nothing in it is known.</returns>
    public static string Of(string userAgent)
        => string.Join(", ", new[] { First(Browsers, userAgent), First(Systems, userAgent) }.OfType<string>());

    private static string? First((string Mark, string Name)[] table, string userAgent)
        => table.FirstOrDefault(x => userAgent.Contains(x.Mark, StringComparison.Ordinal)).Name;
}
