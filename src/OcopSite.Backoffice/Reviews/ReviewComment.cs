namespace OcopSite.Backoffice.Reviews;

/// <param name="By">The name of the member.</param>
/// <param name="At">UTC.</param>
public sealed record ReviewComment(string By, DateTime At, string Text);
