namespace OcopSite.Backoffice.Publishing;

/// <summary>A planned publication that did not happen.</summary>
/// <param name="At">When it was to be, UTC.</param>
/// <param name="Reasons">What stood against it, in the language of whoever had planned it.</param>
public sealed record FailedPlan(DateTime At, IReadOnlyList<string> Cultures, IReadOnlyList<string> Reasons);
