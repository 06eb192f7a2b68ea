using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Publishing;
using OcopSite.Backoffice.Reviews;
using OcopSite.Backoffice.Visitors;
using OcopSite.Content.Rules;
using OcopSite.Inquiries;

namespace OcopSite.Backoffice.Today;

/// <summary>What the day asks of whoever is signed in.</summary>
public sealed record TodayModel
{
    /// <summary>Begun and not saved.</summary>
    public required IReadOnlyList<(DocumentSummary? Document, Guid Key, DateTime KeptAt)> Unsaved { get; init; }

    /// <summary>Reviews that wait for this member.</summary>
    public required IReadOnlyList<(DocumentSummary Document, Review Review)> Reviews { get; init; }

    /// <summary>Was to be published by itself, and was not.</summary>
    public required IReadOnlyList<(DocumentSummary Document, FailedPlan Plan)> FailedPlans { get; init; }

    public required IReadOnlyList<DocumentSummary> Drafts { get; init; }

    public required int DraftCount { get; init; }

    /// <summary>Published or taken away by themselves in the next days; instants are UTC.</summary>
    public required IReadOnlyList<(DocumentSummary Document, string Culture, DateTime At, bool Publishes)> Scheduled { get; init; }

    /// <summary>Lapsed, or lapsing within six months; the first to lapse comes first.</summary>
    public required IReadOnlyList<(DocumentSummary Document, Recognition Recognition, RecognitionState State)> Certificates { get; init; }

    public required int CertificateCount { get; init; }

    public required IReadOnlyList<DocumentSummary> Untranslated { get; init; }

    public required int UntranslatedCount { get; init; }

    public required IReadOnlyList<MediaSummary> Undescribed { get; init; }

    public required int UndescribedCount { get; init; }

    public required IReadOnlyList<Inquiry> Inquiries { get; init; }

    public required IReadOnlyList<SearchedText> Searches { get; init; }
}
