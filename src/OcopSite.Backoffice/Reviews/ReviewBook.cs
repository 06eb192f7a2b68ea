using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Reviews;

/// <summary>Keeps the reviews that are under way; one is closed by publishing.</summary>
internal sealed class ReviewBook(IDeskStore store, TimeProvider clock)
{
    private const string Kind = "review";

    public Task<Review?> FindAsync(Guid documentKey, CancellationToken cancellationToken) => store.FindAsync<Review>(Kind, documentKey, Guid.Empty, cancellationToken);

    /// <summary>All that are under way, the newest first.</summary>
    public async Task<IReadOnlyList<(Guid DocumentKey, Review Review)>> ListAsync(CancellationToken cancellationToken)
        => [.. (await store.ListAsync(Kind, null, cancellationToken)).Select(r => (r.DocumentKey, r.Read<Review>()))];

    /// <summary>Sends a document for review, or sends it again.</summary>
    public async Task AskAsync(Guid documentKey, StaffMember by, string comment, CancellationToken cancellationToken)
    {
        Review? before = await FindAsync(documentKey, cancellationToken);
        await PutAsync(documentKey, new Review(ReviewState.Waiting, by.Key, by.Name, Now, [.. before?.Comments ?? [], .. Comment(by, comment)]), cancellationToken);
    }

    /// <returns>False when there is no review under way.</returns>
    public async Task<bool> AnswerAsync(Guid documentKey, StaffMember by, ReviewState state, string comment, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentKey, cancellationToken) is not Review review) return false;
        await PutAsync(documentKey, review with { State = state, Comments = [.. review.Comments, .. Comment(by, comment)] }, cancellationToken);
        return true;
    }

    public Task CloseAsync(Guid documentKey, CancellationToken cancellationToken) => store.DeleteAsync(Kind, documentKey, Guid.Empty, cancellationToken);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private ReviewComment[] Comment(StaffMember by, string text) => text.Length > 0 ? [new(by.Name, Now, text)] : [];

    private Task PutAsync(Guid documentKey, Review review, CancellationToken cancellationToken)
        => store.KeepAsync(Kind, documentKey, Guid.Empty, review, cancellationToken);
}
