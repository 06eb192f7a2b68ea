using Microsoft.AspNetCore.Mvc;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Media.Library;

/// <summary>The query of the library's address.</summary>
internal sealed record MediaParameters
{
    [FromQuery(Name = "folder")]
    public string? Folder { get; init; }

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public MediaQuery ToQuery(bool bin = false) => new()
    {
        Folder = Guid.TryParse(Folder, out Guid folder) ? folder : null,
        Text = AddressWords.Text(Text),
        Filter = AddressWords.Word<MediaFilter>(Filter),
        Sort = AddressWords.Word<MediaSort>(Sort) ?? MediaSort.Updated,
        Bin = bin,
        // Too far is the last page: the answer knows which that is.
        Page = int.TryParse(Page, out int page) ? page : 1,
    };
}
