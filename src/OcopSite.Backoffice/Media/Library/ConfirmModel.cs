namespace OcopSite.Backoffice.Media.Library;

/// <summary>What is to be confirmed before it is done.</summary>
/// <param name="Act"><c>trash</c> or <c>delete</c>.</param>
/// <param name="Url">Where the confirmation is sent.</param>
/// <param name="Back">The page to go back to.</param>
public sealed record ConfirmModel(string Act, string Url, string Back, IReadOnlyList<MediaUse> Items);
