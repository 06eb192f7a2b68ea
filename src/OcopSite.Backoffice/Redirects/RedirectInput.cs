using Microsoft.AspNetCore.Http;

namespace OcopSite.Backoffice.Redirects;

/// <summary>What was typed.</summary>
/// <param name="Culture">The language of the old address.</param>
/// <param name="Path">The old address: a path, or a whole address of this site.</param>
/// <param name="Target">The page that was picked.</param>
/// <param name="TargetPath">Its address, where it was typed.</param>
public sealed record RedirectInput(string Culture, string Path, Guid? Target, string TargetPath)
{
    public static RedirectInput Of(IFormCollection form) => new(
        form["culture"].ToString(),
        form["path"].ToString().Trim(),
        form["target"].Select(t => Guid.TryParse(t, out Guid key) ? key : (Guid?)null).LastOrDefault(t => t is not null),
        form["targetPath"].ToString().Trim());
}
