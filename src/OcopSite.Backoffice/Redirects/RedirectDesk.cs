using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using OcopSite.Engine.Published;
using OcopSite.Engine.Redirects;

namespace OcopSite.Backoffice.Redirects;

/// <summary>Old addresses: those that renaming and moving leave behind, and those that are added by hand.</summary>
internal sealed class RedirectDesk(IRedirectStore redirects, IPublishedStore published, IDocumentIndex index, ContentSchema schema, AuditBook audit, AdminContext here)
{
    public const string Path = Settings.SettingsPages.Path + "/redirects";

    private const int PageSize = 50;

    public Task<IResult> OpenAsync(string? text, int page, CancellationToken cancellationToken)
        => ShowAsync(text, page, new RedirectInput(schema.DefaultCulture, "", null, ""), [], cancellationToken);

    public async Task<IResult> AddAsync(RedirectInput input, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string>();
        LanguageDefinition? language = schema.Languages.FirstOrDefault(l => l.IsoCode == input.Culture);
        if (language is null) errors["culture"] = here.Texts["redirect.error.culture"];
        string? path = language is null ? null : await CheckPathAsync(input, language, errors, cancellationToken);
        Guid? target = language is null ? null : CheckTarget(input, language, errors);
        if (path is null || target is not Guid key || errors.Count > 0) return await ShowAsync(null, 1, input, errors, cancellationToken);

        await redirects.AddAsync(new Redirect(input.Culture, path, key), cancellationToken);
        await audit.RecordAsync(SiteEvent.RedirectAdded, AuditEntities.Redirect, index.Find(key)?.Id ?? AuditBook.NoItem, here.Member, $"{UrlOf(language!, path)} → {UrlOfTarget(language!, key)}");
        return AdminResults.SeeOther($"{Path}?done=redirectAdded");
    }

    public async Task<IResult> RemoveAsync(string culture, string path, CancellationToken cancellationToken)
    {
        if (schema.Languages.FirstOrDefault(l => l.IsoCode == culture) is not LanguageDefinition && culture.Length > 0) return AdminResults.NotFound();
        if (!await redirects.RemoveAsync(culture, path, cancellationToken)) return AdminResults.NotFound();
        await audit.RecordAsync(SiteEvent.RedirectRemoved, AuditEntities.Redirect, AuditBook.NoItem, here.Member, UrlOf(schema.Languages.FirstOrDefault(l => l.IsoCode == culture), path));
        return AdminResults.SeeOther($"{Path}?done=redirectRemoved");
    }

    private async Task<string?> CheckPathAsync(RedirectInput input, LanguageDefinition language, Dictionary<string, string> errors, CancellationToken cancellationToken)
    {
        string? path = OldAddress.Read(input.Path, language);
        if (path is null) errors["path"] = here.Texts[input.Path.Length == 0 ? "redirect.error.path.empty" : "redirect.error.path"];
        else if (published.Current.FindByPath(path, language.IsoCode) is Guid user) errors["path"] = here.Texts["redirect.error.inUse", index.Find(user)?.NameIn(here.Culture) ?? path];
        else if ((await redirects.GetAllAsync(cancellationToken)).Any(r => r.Culture == language.IsoCode && r.Path == path)) errors["path"] = here.Texts["redirect.error.twice"];
        return path;
    }

    private Guid? CheckTarget(RedirectInput input, LanguageDefinition language, Dictionary<string, string> errors)
    {
        Guid? target = input.Target;
        if (target is null && input.TargetPath.Length > 0)
            target = OldAddress.Read(input.TargetPath, language) is string typed ? published.Current.FindByPath(typed, language.IsoCode) : null;
        if (target is null) errors["target"] = here.Texts[input.TargetPath.Length == 0 ? "redirect.error.target.empty" : "redirect.error.target"];
        else if (published.Current.RouteOf(target.Value, language.IsoCode) is null) errors["target"] = here.Texts["redirect.error.unpublished"];
        return target;
    }

    private async Task<IResult> ShowAsync(string? text, int page, RedirectInput input, Dictionary<string, string> errors, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> words = FoldedText.Words(Apart(text ?? ""));
        RedirectLine[] found = [.. (await redirects.GetAllAsync(cancellationToken)).Reverse().Select(Line)
            .Where(line => words.Count == 0 || FoldedText.Holds(Unaccented.Of(Apart($"{line.OldUrl} {line.Name}")), words))];
        return AdminResults.Page<RedirectsView>(
            new RedirectsModel(text ?? "", [.. found.Skip((page - 1) * PageSize).Take(PageSize)], found.Length, page, PageSize, input, schema) { Errors = errors },
            errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    // The words of an address.
    private static string Apart(string text) => text.Replace('/', ' ').Replace('-', ' ');

    private RedirectLine Line(Redirect redirect)
    {
        LanguageDefinition? language = schema.Languages.FirstOrDefault(l => l.IsoCode == redirect.Culture);
        return new RedirectLine(redirect, UrlOf(language, redirect.Path), index.Find(redirect.TargetKey)?.NameIn(here.Culture), UrlOfTarget(language ?? schema.Languages[0], redirect.TargetKey));
    }

    private string? UrlOfTarget(LanguageDefinition language, Guid key) => published.Current.RouteOf(key, language.IsoCode) is DocumentRoute route ? UrlOf(language, route.Path) : null;

    private static string UrlOf(LanguageDefinition? language, string path) => language is null ? path : PublicUrl.Of(language, path);
}
