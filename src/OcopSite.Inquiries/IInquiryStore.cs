namespace OcopSite.Inquiries;

/// <summary>Keeps messages until they are dealt with or too old.</summary>
public interface IInquiryStore
{
    /// <summary>Keeps a message; one that was kept already under the same <see cref="NewInquiry.Submission"/> is given back.</summary>
    /// <exception cref="InquiryNotKeptException">The database did not take it.</exception>
    Task<Inquiry> AddAsync(NewInquiry inquiry, CancellationToken cancellationToken);

    Task<Inquiry?> FindAsync(string receipt, CancellationToken cancellationToken);

    Task<IReadOnlyList<Inquiry>> ListAsync(InquiryQuery query, CancellationToken cancellationToken);

    /// <summary>How many there are, whatever <see cref="InquiryQuery.Skip"/> and <see cref="InquiryQuery.Take"/> say.</summary>
    Task<int> CountAsync(InquiryQuery query, CancellationToken cancellationToken);

    /// <returns>Whether there is such a message.</returns>
    Task<bool> SetStateAsync(string receipt, InquiryState state, CancellationToken cancellationToken);

    /// <summary>Removes a message with everything kept about it, for a sender who asks for that.</summary>
    /// <returns>Whether there was such a message.</returns>
    Task<bool> DeleteAsync(string receipt, CancellationToken cancellationToken);

    /// <summary>Removes what came in before <paramref name="instant"/>.</summary>
    /// <returns>How many messages are gone.</returns>
    Task<int> DeleteReceivedBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
