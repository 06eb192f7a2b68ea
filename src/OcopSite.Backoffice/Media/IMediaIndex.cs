namespace OcopSite.Backoffice.Media;

/// <summary>The whole library in a few words for each item, what is in the bin included.</summary>
public interface IMediaIndex
{
    MediaSummary? Find(Guid key);

    MediaSummary? Find(int id);

    IReadOnlyCollection<MediaSummary> All { get; }
}
