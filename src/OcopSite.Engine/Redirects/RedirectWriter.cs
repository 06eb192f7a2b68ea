using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Redirects;

/// <summary>Keeps the addresses that documents had before a rename or a move.</summary>
internal static class RedirectWriter
{
    public static void Record(
        ContentDb db, Dictionary<(Guid Key, string Culture), string> before, Dictionary<(Guid Key, string Culture), string> after)
    {
        var lost = before.Where(route => route.Value != "/" && after.GetValueOrDefault(route.Key) != route.Value).ToList();
        if (lost.Count == 0)
            return;

        string[] paths = [.. lost.Select(route => route.Value).Concat(after.Values).Distinct()];
        Dictionary<(string, string), RedirectRow> known = db.Redirects.Where(x => paths.Contains(x.Path)).ToDictionary(x => (x.Culture, x.Path));
        foreach (((Guid key, string culture), string path) in lost)
        {
            if (known.Remove((culture, path), out RedirectRow? row))
                (row.TargetKey, row.CreateDate) = (key, DateTime.UtcNow);
            else
                db.Redirects.Add(new RedirectRow { Culture = culture, Path = path, TargetKey = key, CreateDate = DateTime.UtcNow });
        }

        // An address that is in use again is no redirect any more.
        HashSet<(string, string)> live = [.. after.Select(route => (route.Key.Culture, route.Value))];
        db.Redirects.RemoveRange(known.Where(entry => live.Contains(entry.Key)).Select(entry => entry.Value));
    }
}
