using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using OcopSite.Inquiries.Mail;
using OcopSite.Inquiries.Storage.Rows;

namespace OcopSite.Inquiries.Storage;

internal sealed class InquiryStore(InquiryDatabase database, MailSignal signal, IOptions<InquiryOptions> options, TimeProvider clock) : IInquiryStore
{
    // Receipts of a month are told apart by chance; two alike are rare, five times two alike do not happen.
    private const int Attempts = 5;
    private const int SqliteConstraint = 19;

    public async Task<Inquiry> AddAsync(NewInquiry inquiry, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAddAsync(inquiry, cancellationToken);
            }
            catch (DbUpdateException e) when (attempt < Attempts && IsTaken(e))
            {
                // A receipt that is taken, or another copy of the same message at the same moment: look again.
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw new InquiryNotKeptException(e);
            }
        }
    }

    public async Task<Inquiry?> FindAsync(string receipt, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        return await db.Inquiries.AsNoTracking().FirstOrDefaultAsync(x => x.Receipt == receipt, cancellationToken) is InquiryRow row ? InquiryMapper.ToInquiry(row) : null;
    }

    public async Task<IReadOnlyList<Inquiry>> ListAsync(InquiryQuery query, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        List<InquiryRow> rows = await Matching(db, query)
            .OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id)
            .Skip(query.Skip).Take(query.Take)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(InquiryMapper.ToInquiry)];
    }

    public async Task<int> CountAsync(InquiryQuery query, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        return await Matching(db, query).CountAsync(cancellationToken);
    }

    public async Task<bool> SetStateAsync(string receipt, InquiryState state, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        return await db.Inquiries.Where(x => x.Receipt == receipt).ExecuteUpdateAsync(set => set.SetProperty(x => x.State, state), cancellationToken) > 0;
    }

    public async Task<bool> DeleteAsync(string receipt, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        return await db.Inquiries.Where(x => x.Receipt == receipt).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    public async Task<int> DeleteReceivedBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        return await db.Inquiries.Where(x => x.ReceivedAt < instant.UtcDateTime).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<Inquiry> TryAddAsync(NewInquiry inquiry, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        if (await db.Inquiries.AsNoTracking().FirstOrDefaultAsync(x => x.Submission == inquiry.Submission, cancellationToken) is InquiryRow kept)
            return InquiryMapper.ToInquiry(kept);

        DateTimeOffset now = clock.GetUtcNow();
        InquiryRow row = InquiryMapper.ToRow(inquiry, Receipts.Next(now), now);
        foreach (string? recipient in Recipients(inquiry)) row.Mails.Add(new MailRow { Recipient = recipient, DueAt = now.UtcDateTime });
        db.Inquiries.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        signal.Raise();
        return InquiryMapper.ToInquiry(row);
    }

    private IEnumerable<string?> Recipients(NewInquiry inquiry)
    {
        if (!options.Value.Smtp.IsOn) yield break;
        yield return null;
        if (options.Value.NotifyProducers && inquiry.AddresseeEmail is string producer) yield return producer;
    }

    private static bool IsTaken(DbUpdateException e)
        => e.InnerException is SqliteException { SqliteErrorCode: SqliteConstraint } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    private static IQueryable<InquiryRow> Matching(InquiryDb db, InquiryQuery query)
    {
        IQueryable<InquiryRow> rows = db.Inquiries.AsNoTracking();
        if (query.State is InquiryState state) rows = rows.Where(x => x.State == state);
        if (query.AddresseeId is Guid addressee) rows = rows.Where(x => x.AddresseeId == addressee);
        return rows;
    }
}
