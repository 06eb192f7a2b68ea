using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Synonyms;

/// <summary>Other words for the same thing, for search.</summary>
internal static class SynonymPages
{
    public const string Path = Settings.SettingsPages.Path + "/synonyms";

    public static void MapSynonyms(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder synonyms = staff.MapGroup("/settings/synonyms").RequireAct(Act.ManageSettings);
        synonyms.MapGet("", OpenAsync);
        synonyms.MapPost("", SaveAsync);
    }

    private static async Task<IResult> OpenAsync(ISearchWords words, CancellationToken cancellationToken)
    {
        SearchWordList list = await words.ReadAsync(cancellationToken);
        return AdminResults.Page<SynonymsView>(new SynonymsModel(WordLines.Write(list.Groups), list.Version, null));
    }

    private static async Task<IResult> SaveAsync(HttpRequest request, ISearchWords words, AuditBook audit, AdminContext here, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string text = form["groups"].ToString(), version = form["version"].ToString();
        (IReadOnlyList<WordGroup> groups, (string Error, int Line)? problem) = WordLines.Read(text);
        if (problem is var (error, line)) return AdminResults.Page<SynonymsView>(new SynonymsModel(text, version, here.Texts[error, line]), StatusCodes.Status400BadRequest);
        // With the version of theirs: whoever saves once more has seen it.
        if (await words.SaveAsync(new SearchWordList(groups, version), cancellationToken) is SearchWordList theirs)
            return AdminResults.Page<SynonymsView>(new SynonymsModel(text, theirs.Version, here.Texts["words.conflict"]) { Theirs = WordLines.Write(theirs.Groups) }, StatusCodes.Status409Conflict);
        await audit.RecordAsync(SiteEvent.SearchWordsSaved, AuditEntities.Settings, AuditBook.NoItem, here.Member, groups.Count.ToString(CultureInfo.InvariantCulture));
        return AdminResults.SeeOther($"{Path}?done=saved");
    }
}
