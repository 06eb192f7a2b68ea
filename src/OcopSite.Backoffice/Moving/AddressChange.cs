namespace OcopSite.Backoffice.Moving;

/// <param name="Culture">The language whose pages it is about.</param>
public sealed record AddressChange(string Culture, string Before, string After);
