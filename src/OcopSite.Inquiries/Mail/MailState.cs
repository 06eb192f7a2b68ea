using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries.Mail;

internal sealed class MailState(InquiryDatabase database, MailDispatch dispatch, IOptions<InquiryOptions> options) : IMailState
{
    public async Task<WaitingMail> ReadAsync(CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        return new WaitingMail(
            options.Value.Smtp.IsOn,
            await db.Mails.CountAsync(x => x.SentAt == null, cancellationToken),
            await db.Mails.CountAsync(x => x.SentAt == null && x.Attempts > 0, cancellationToken),
            dispatch.LastFault);
    }
}
