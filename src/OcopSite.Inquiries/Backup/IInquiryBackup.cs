namespace OcopSite.Inquiries.Backup;

/// <summary>All messages with the letters about them as lines of JSON, whatever kind of database they are in.</summary>
public interface IInquiryBackup
{
    /// <returns>The number of messages.</returns>
    Task<int> WriteAsync(Stream to, CancellationToken cancellationToken);

    /// <summary>Puts what was written in the place of all there is, all or nothing.</summary>
    Task ReplaceAsync(Stream from, CancellationToken cancellationToken);
}
