using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media.Item;
using OcopSite.Backoffice.Media.Uploads;
using OcopSite.Content.Rules;
using OcopSite.Engine;
using Umbraco.Cms.Core;

namespace OcopSite.Backoffice.Media.Library;

/// <summary>Answers what the library shows from the index.</summary>
internal sealed class MediaLibrary(IMediaIndex index, IReferenceQuery references, Consents consents, Twins twins)
{
    /// <returns><see langword="null"/> when there is no such folder.</returns>
    public async Task<MediaPage?> AnswerAsync(MediaQuery query, CancellationToken cancellationToken)
    {
        MediaSummary? folder = query.Folder is Guid key ? index.Find(key) : null;
        if (query.Folder is not null && folder is not { IsFolder: true, Trashed: false }) return null;

        int parent = query.Bin ? Constants.System.RecycleBinMedia : folder?.Id ?? Constants.System.Root;
        IReadOnlyList<string> words = FoldedText.Words(query.Text);
        IReadOnlySet<Guid>? used = query.Filter == MediaFilter.Unused ? await UsedAsync(cancellationToken) : null;
        IReadOnlyDictionary<Guid, string>? hashes = query.Filter == MediaFilter.Twins ? await twins.ListAsync(cancellationToken) : null;
        MediaSummary[] found =
        [
            .. index.All.Where(m =>
                m.Trashed == query.Bin
                && (query.Searches ? m.Path.Contains(parent) && m.Id != parent : m.ParentId == parent)
                && (query.Bin || !m.IsFolder)
                && Fits(m, query.Filter, used, hashes)
                && FoldedText.Holds(m.Folded, words)),
        ];
        int page = Math.Clamp(query.Page, 1, Math.Max(1, (found.Length + MediaQuery.PageSize - 1) / MediaQuery.PageSize));
        return new MediaPage(
            query with { Page = page },
            Trail(folder),
            query.Searches || query.Bin ? [] : [.. FoldersIn(parent)],
            [.. (hashes is null ? Sorted(found, query.Sort) : Together(found, hashes)).Skip((page - 1) * MediaQuery.PageSize).Take(MediaQuery.PageSize)],
            found.Length)
        {
            Withdrawn = query.Bin ? await consents.WithdrawnAsync(cancellationToken) : new HashSet<Guid>(),
        };
    }

    /// <summary>An item and what lies above it, from the top of the library.</summary>
    public IReadOnlyList<MediaSummary> Trail(MediaSummary? item) => item is null ? [] : [.. item.Path.Select(index.Find).OfType<MediaSummary>()];

    /// <summary>All folders with their place in the tree, for choosing one.</summary>
    public IEnumerable<(MediaSummary Folder, string Name)> FolderChoices() => index.All
        .Where(m => m.IsFolder && !m.Trashed)
        .Select(m => (m, string.Join(" › ", Trail(m).Select(f => f.Name))))
        .OrderBy(f => f.Item2, VietnameseAlphabet.Comparer);

    /// <summary>An item and everything in it.</summary>
    public IReadOnlyList<MediaSummary> Branch(MediaSummary item) => item.IsFolder ? [.. index.All.Where(m => m.Path.Contains(item.Id))] : [item];

    private IEnumerable<MediaSummary> FoldersIn(int parent)
        => index.All.Where(m => m.IsFolder && !m.Trashed && m.ParentId == parent).OrderBy(m => m.Name, VietnameseAlphabet.Comparer);

    private async Task<IReadOnlySet<Guid>> UsedAsync(CancellationToken cancellationToken)
        => (await references.GetReferencesAsync([.. index.All.Select(m => m.Key)], cancellationToken)).Select(r => r.TargetKey).ToHashSet();

    private static bool Fits(MediaSummary item, MediaFilter? filter, IReadOnlySet<Guid>? used, IReadOnlyDictionary<Guid, string>? hashes) => filter switch
    {
        MediaFilter.WithoutText => item.LacksAlternativeText,
        MediaFilter.Illustrations => item.IsIllustration,
        MediaFilter.Files => !item.IsPicture,
        MediaFilter.Unused => !used!.Contains(item.Key),
        MediaFilter.Twins => hashes!.ContainsKey(item.Key),
        _ => true,
    };

    // Whoever looks for what is there twice compares it side by side.
    private static IEnumerable<MediaSummary> Together(MediaSummary[] found, IReadOnlyDictionary<Guid, string> hashes)
        => found.OrderByDescending(m => m.Bytes).ThenBy(m => hashes[m.Key]).ThenBy(m => m.Id);

    private static IEnumerable<MediaSummary> Sorted(MediaSummary[] found, MediaSort sort) => sort switch
    {
        MediaSort.Name => found.OrderBy(m => m.Name, VietnameseAlphabet.Comparer),
        MediaSort.Largest => found.OrderByDescending(m => m.Bytes),
        _ => found.OrderByDescending(m => m.Updated),
    };
}
