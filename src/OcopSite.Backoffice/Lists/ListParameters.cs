using Microsoft.AspNetCore.Mvc;
using OcopSite.Backoffice.Rendering;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>The query of a list's address.</summary>
internal sealed record ListParameters
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "state")]
    public string? State { get; init; }

    [FromQuery(Name = "untranslated")]
    public string? Untranslated { get; init; }

    [FromQuery(Name = "writer")]
    public string? Writer { get; init; }

    [FromQuery(Name = "certificate")]
    public string? Certificate { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public ContentQuery ToQuery(string? type) => new(type)
    {
        Text = AddressWords.Text(Text),
        State = AddressWords.Word<DocumentState>(State),
        Untranslated = string.IsNullOrEmpty(Untranslated) ? null : Untranslated,
        Writer = int.TryParse(Writer, out int writer) ? writer : null,
        Certificate = AddressWords.Word<RecognitionState>(Certificate),
        Sort = AddressWords.Word<ContentSort>(Sort) ?? ContentSort.Updated,
        // Too far is the last page: the answer knows which that is.
        Page = int.TryParse(Page, out int page) ? page : 1,
    };
}
