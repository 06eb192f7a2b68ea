using Microsoft.AspNetCore.Mvc;

namespace OcopSite.Backoffice.Media.Library;

/// <summary>The query of the library's address. What means nothing there is left out of account.</summary>
internal sealed record MediaParameters([FromQuery] string? Folder, [FromQuery] string? Q, [FromQuery] string? Filter, [FromQuery] string? Sort, [FromQuery] string? Page)
{
    public MediaQuery ToQuery(bool bin = false) => new()
    {
        Folder = Guid.TryParse(Folder, out Guid folder) ? folder : null,
        Text = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim()[..Math.Min(Q.Trim().Length, 200)],
        Filter = Word<MediaFilter>(Filter),
        Sort = Word<MediaSort>(Sort) ?? MediaSort.Updated,
        Bin = bin,
        Page = int.TryParse(Page, out int page) ? page : 1,
    };

    private static T? Word<T>(string? text)
        where T : struct, Enum
        => Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;
}
