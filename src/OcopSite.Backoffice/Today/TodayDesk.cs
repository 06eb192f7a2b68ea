using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Editing;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Publishing;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Reviews;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Visitors;
using OcopSite.Content.Rules;
using OcopSite.Inquiries;

namespace OcopSite.Backoffice.Today;

/// <summary>Gathers what waits for somebody.</summary>
internal sealed class TodayDesk(
    AdminContext here, IDocumentIndex index, IMediaIndex library, IDocumentDesk desk, WorkingCopies copies, ReviewBook reviews, FailedPlans failures, IInquiryStore inquiries, ISearchReport searches,
    TimeProvider clock)
{
    private const int Shown = 6;
    private const int SearchDays = 30;

    public async Task<IResult> OpenAsync(CancellationToken cancellationToken)
    {
        DocumentSummary[] mine = [.. index.All.Where(d => !d.Trashed && (here.Member.May(Act.Write, d.ContentType) || here.Member.May(Act.Translate, d.ContentType))).OrderByDescending(d => d.Updated)];
        DocumentSummary[] drafts = [.. mine.Where(d => d.State is DocumentState.Draft or DocumentState.Edited)];
        DocumentSummary[] untranslated = [.. mine.Where(d => d.UntranslatedCultures.Any(c => here.Member.May(Act.Translate, d.ContentType, c)))];
        MediaSummary[] undescribed = [.. library.All.Where(m => m is { LacksAlternativeText: true, Trashed: false })];
        var certificates = Certificates(mine);
        bool readsInquiries = here.Member.May(Act.ReadInquiries);
        return AdminResults.Page<TodayView>(new TodayModel
        {
            Unsaved = [.. (await copies.ListAsync(here.Member, cancellationToken)).Take(Shown).Select(c => (index.Find(c.DocumentKey), c.DocumentKey, c.KeptAt))],
            Reviews = [.. (await reviews.ListAsync(cancellationToken)).Where(r => WaitsForMe(r.DocumentKey, r.Review)).Select(r => (index.Find(r.DocumentKey)!, r.Review))],
            FailedPlans = [.. (await failures.ListAsync(cancellationToken)).Where(f => MayPublish(f.DocumentKey)).Select(f => (index.Find(f.DocumentKey)!, f.Plan))],
            Drafts = [.. drafts.Take(Shown)],
            DraftCount = drafts.Length,
            Scheduled = await desk.ScheduledAsync(cancellationToken) is var plans
                ? [.. plans.Where(p => index.Find(p.Key) is not null).OrderBy(p => p.At).Take(Shown).Select(p => (index.Find(p.Key)!, p.Culture, p.At, p.Publishes))]
                : [],
            Certificates = [.. certificates.Take(Shown)],
            CertificateCount = certificates.Count,
            Untranslated = [.. untranslated.Take(Shown)],
            UntranslatedCount = untranslated.Length,
            Undescribed = here.Member.May(Act.ManageMedia) ? [.. undescribed.Take(Shown)] : [],
            UndescribedCount = here.Member.May(Act.ManageMedia) ? undescribed.Length : 0,
            Inquiries = readsInquiries ? await inquiries.ListAsync(new InquiryQuery { State = InquiryState.New, Take = Shown }, cancellationToken) : [],
            Searches = readsInquiries ? await searches.TopAsync(SearchDays, true, Shown, cancellationToken) : [],
        });
    }

    private List<(DocumentSummary Document, Recognition Recognition, RecognitionState State)> Certificates(IEnumerable<DocumentSummary> documents)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return
        [
            .. from document in documents
               let recognition = document.Recognitions.CurrentAt(now) ?? document.Recognitions.All.FirstOrDefault()
               where recognition is not null
               let state = recognition.StateAt(now)
               where state is RecognitionState.ExpiresSoon or RecognitionState.Lapsed
               orderby state == RecognitionState.ExpiresSoon descending, recognition.LastValidDay
               select (document, recognition, state),
        ];
    }

    private bool MayPublish(Guid documentKey) => index.Find(documentKey) is { Trashed: false } document && here.Member.May(Act.Publish, document.ContentType);

    private bool WaitsForMe(Guid documentKey, Review review) => index.Find(documentKey) is { Trashed: false } document && (review.State switch
    {
        ReviewState.Returned => review.AskedBy == here.Member.Key,
        _ => here.Member.May(Act.Publish, document.ContentType),
    });
}
