using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Reviews;

/// <summary>The page of a review, and what is sent from it.</summary>
internal sealed class ReviewDesk(AdminContext here, IDocumentDesk desk, ReviewBook reviews, AuditBook audit)
{
    private const int LongestComment = 4000;

    public async Task<IResult> OpenAsync(Guid key, CancellationToken cancellationToken)
        => await desk.FindAsync(key, cancellationToken) is DocumentDraft draft
            ? AdminResults.Page<ReviewView>(Model(draft, await reviews.FindAsync(key, cancellationToken)))
            : AdminResults.NotFound();

    public async Task<IResult> TakeAsync(Guid key, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not DocumentDraft draft) return AdminResults.NotFound();
        ReviewModel model = Model(draft, await reviews.FindAsync(key, cancellationToken)) with { Comment = form["comment"].ToString().Trim() };
        string act = form["act"].ToString();
        if (act == "ask" ? !model.MayAsk : !model.MayAnswer) return AdminResults.Forbidden();
        string? error = model.Comment.Length > LongestComment ? here.Texts["field.error.long", LongestComment, model.Comment.Length]
            : act == "return" && model.Comment.Length == 0 ? here.Texts["review.error.comment"]
            : null;
        if (error is not null) return AdminResults.Page<ReviewView>(model with { Error = error }, StatusCodes.Status400BadRequest);

        switch (act)
        {
            case "ask":
                await reviews.AskAsync(key, here.Member, model.Comment, cancellationToken);
                await RecordAsync(SiteEvent.ReviewAsked, model);
                return AdminResults.SeeOther($"/admin/documents/{key}?notice=sent");
            case "return":
                await reviews.AnswerAsync(key, here.Member, ReviewState.Returned, model.Comment, cancellationToken);
                await RecordAsync(SiteEvent.ReviewReturned, model);
                return AdminResults.SeeOther($"/admin/documents/{key}?notice=returned");
            case "approve":
                await reviews.AnswerAsync(key, here.Member, ReviewState.Approved, model.Comment, cancellationToken);
                await RecordAsync(SiteEvent.ReviewApproved, model);
                return AdminResults.SeeOther($"/admin/documents/{key}/publish");
            default:
                return AdminResults.NotFound();
        }
    }

    private Task RecordAsync(SiteEvent what, ReviewModel model) => audit.RecordAsync(what, AuditEntities.Review, model.Draft.Id, here.Member, model.Comment);

    private ReviewModel Model(DocumentDraft draft, Review? review) => new(draft, review)
    {
        MayAsk = !draft.Trashed && here.Member.May(Act.SendForReview, draft.ContentType),
        MayAnswer = review is not null && !draft.Trashed && here.Member.May(Act.Publish, draft.ContentType),
    };
}
