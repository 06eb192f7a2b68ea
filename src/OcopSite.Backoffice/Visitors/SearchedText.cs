namespace OcopSite.Backoffice.Visitors;

/// <param name="Language">Of the page it was typed on: <c>vi</c> or <c>en</c>.</param>
public sealed record SearchedText(string Language, string Text, int Searches);
