using Microsoft.AspNetCore.Mvc;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>The query of a list's address. What means nothing there is left out of account.</summary>
internal sealed record ListParameters(
    [FromQuery] string? Q, [FromQuery] string? State, [FromQuery] string? Untranslated, [FromQuery] string? Writer, [FromQuery] string? Certificate, [FromQuery] string? Sort, [FromQuery] string? Page)
{
    public ContentQuery ToQuery(string? type) => new(type)
    {
        Text = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim()[..Math.Min(Q.Trim().Length, 200)],
        State = Word<DocumentState>(State),
        Untranslated = string.IsNullOrEmpty(Untranslated) ? null : Untranslated,
        Writer = int.TryParse(Writer, out int writer) ? writer : null,
        Certificate = Word<RecognitionState>(Certificate),
        Sort = Word<ContentSort>(Sort) ?? ContentSort.Updated,
        Page = int.TryParse(Page, out int page) ? page : 1,
    };

    private static T? Word<T>(string? text)
        where T : struct, Enum
        => Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;
}
