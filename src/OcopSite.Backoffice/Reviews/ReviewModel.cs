using OcopSite.Backoffice.Documents;

namespace OcopSite.Backoffice.Reviews;

/// <param name="Comment">What was typed.</param>
/// <param name="Error">What is wrong with it.</param>
public sealed record ReviewModel(DocumentDraft Draft, Review? Review, string Comment = "", string? Error = null)
{
    public required bool MayAsk { get; init; }

    public required bool MayAnswer { get; init; }
}
