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
        synonyms.MapGet("", async (ISearchWords words, CancellationToken cancellationToken)
            => AdminResults.Page<SynonymsView>(new SynonymsModel(WordLines.Write(await words.ReadAsync(cancellationToken)), null)));
        synonyms.MapPost("", SaveAsync);
    }

    private static async Task<IResult> SaveAsync(HttpRequest request, ISearchWords words, AuditBook audit, AdminContext here, CancellationToken cancellationToken)
    {
        string text = (await request.ReadFormAsync(cancellationToken))["groups"].ToString();
        (IReadOnlyList<WordGroup> groups, (string Error, int Line)? problem) = WordLines.Read(text);
        if (problem is var (error, line)) return AdminResults.Page<SynonymsView>(new SynonymsModel(text, here.Texts[error, line]), StatusCodes.Status400BadRequest);
        await words.SaveAsync(groups, cancellationToken);
        await audit.RecordAsync(SiteEvent.SearchWordsSaved, AuditEntities.Settings, AuditBook.NoItem, here.Member, groups.Count.ToString(CultureInfo.InvariantCulture));
        return AdminResults.SeeOther($"{Path}?done=saved");
    }
}
