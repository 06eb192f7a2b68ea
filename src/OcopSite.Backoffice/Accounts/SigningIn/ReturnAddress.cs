namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>Where somebody wanted to go before having to sign in. Leads to pages of the back office and nowhere else.</summary>
internal static class ReturnAddress
{
    public const string SignIn = Backoffice.Path + "/sign-in";

    public static string ToSignIn(string? wanted)
        => Checked(wanted) is { } url && url != Backoffice.Path ? $"{SignIn}?return={Uri.EscapeDataString(url)}" : SignIn;

    /// <returns>The front page of the back office for everything that is not below it.</returns>
    public static string Checked(string? wanted) => wanted is not null && IsBelowAdmin(wanted) && !wanted.StartsWith(SignIn, StringComparison.OrdinalIgnoreCase) ? wanted : Backoffice.Path;

    private static bool IsBelowAdmin(string url)
        => url.StartsWith(Backoffice.Path, StringComparison.OrdinalIgnoreCase)
            && (url.Length == Backoffice.Path.Length || url[Backoffice.Path.Length] is '/' or '?')
            && !url.AsSpan().ContainsAny("\\\r\n\t");
}
