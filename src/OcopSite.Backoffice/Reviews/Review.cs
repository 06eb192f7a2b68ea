namespace OcopSite.Backoffice.Reviews;

/// <summary>Where a document stands on its way to being published.</summary>
/// <param name="State">What is to be done next.</param>
/// <param name="AskedBy">The key of the member who sent it for review.</param>
/// <param name="AskedByName">Their name.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="Comments">What was said about it, the oldest first.</param>
public sealed record Review(ReviewState State, Guid AskedBy, string AskedByName, DateTime AskedAt, IReadOnlyList<ReviewComment> Comments);
