namespace OcopSite.Backoffice.Visitors;

/// <param name="Days">How far back it reaches.</param>
public sealed record SearchesModel(int Days, IReadOnlyList<SearchedText> WithoutResult, IReadOnlyList<SearchedText> All);
