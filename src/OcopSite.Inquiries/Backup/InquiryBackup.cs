using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OcopSite.Inquiries.Storage;
using OcopSite.Inquiries.Storage.Rows;

namespace OcopSite.Inquiries.Backup;

internal sealed class InquiryBackup(InquiryDatabase database) : IInquiryBackup
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    public async Task<int> WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        int count = 0;
        await foreach (InquiryRow row in db.Inquiries.AsNoTracking().Include(x => x.Mails).OrderBy(x => x.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(to, row, JsonSerializerOptions.Default, cancellationToken);
            await to.WriteAsync(NewLine, cancellationToken);
            count++;
        }

        return count;
    }

    public async Task ReplaceAsync(Stream from, CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        await using var all = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Inquiries.ExecuteDeleteAsync(cancellationToken);
        await foreach (InquiryRow? row in JsonSerializer.DeserializeAsyncEnumerable<InquiryRow>(from, topLevelValues: true, JsonSerializerOptions.Default, cancellationToken))
        {
            if (row is null) throw new InvalidDataException("The backup of messages has an empty line.");
            // Numbers are the database's own; messages are known by their receipts.
            row.Id = 0;
            foreach (MailRow mail in row.Mails) (mail.Id, mail.InquiryId) = (0, 0);
            db.Inquiries.Add(row);
        }

        await db.SaveChangesAsync(cancellationToken);
        await all.CommitAsync(cancellationToken);
    }
}
