using OcopSite.Backoffice.Editing;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Media.Item;

/// <summary>What the page of one media item shows.</summary>
/// <param name="Opened">What the form is filled with.</param>
public sealed record ItemModel(MediaDraft Draft, MediaForm Form, FieldHashes Opened)
{
    public required IReadOnlyList<MediaSummary> Trail { get; init; }

    public required IReadOnlyList<ContentReference> Uses { get; init; }

    /// <summary>The name of whoever wrote it last.</summary>
    public required string Writer { get; init; }

    /// <summary><see langword="null"/> where there is none to be had, or none to be seen by this member.</summary>
    public ConsentForm? Consent { get; init; }

    /// <summary>What is stored of the consent says that it was withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The key of a text to show above the form.</summary>
    public string? Notice { get; init; }

    /// <summary>Why a file did not take the place of the one there is.</summary>
    public string? FileError { get; init; }
}
