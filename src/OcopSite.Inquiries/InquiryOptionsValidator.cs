using Microsoft.Extensions.Options;
using MimeKit;
using OcopSite.Inquiries.Mail;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries;

/// <summary>Says on start what is wrong with the settings, in words of the settings.</summary>
internal sealed class InquiryOptionsValidator : IValidateOptions<InquiryOptions>
{
    private const int MaxRetentionMonths = 120;

    public ValidateOptionsResult Validate(string? name, InquiryOptions options)
    {
        string[] failures = [.. Failures(options), .. options.Smtp.IsOn ? Failures(options.Smtp) : []];
        return failures.Length > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Failures(InquiryOptions options)
    {
        if (options.RetentionMonths is < 1 or > MaxRetentionMonths)
            yield return $"Ocop:Inquiries:RetentionMonths is {options.RetentionMonths}; it must be from 1 to {MaxRetentionMonths}.";
        if (string.IsNullOrWhiteSpace(options.DataDirectory))
            yield return "Ocop:DataDirectory must name a folder.";
        if (options.Database.Provider is not (InquiryDatabaseOptions.Sqlite or InquiryDatabaseOptions.PostgreSql))
            yield return $"Ocop:Database:Provider is '{options.Database.Provider}'; it must be '{InquiryDatabaseOptions.Sqlite}' or '{InquiryDatabaseOptions.PostgreSql}'.";
        if (options.Database.Provider == InquiryDatabaseOptions.PostgreSql && string.IsNullOrWhiteSpace(options.Database.ConnectionString))
            yield return $"PostgreSQL needs the connection string ConnectionStrings:{InquiryDatabaseOptions.ConnectionStringName}.";
    }

    private static IEnumerable<string> Failures(SmtpOptions smtp)
    {
        if (smtp.Port is < 1 or > 65535)
            yield return $"Ocop:Smtp:Port is {smtp.Port}; it must be from 1 to 65535.";
        if (!Enum.IsDefined(smtp.Security))
            yield return $"Ocop:Smtp:Security must be one of {string.Join(", ", Enum.GetNames<SmtpSecurity>())}.";
        if (!IsAddress(smtp.From))
            yield return "Ocop:Smtp:From must be the address that mail comes from, for example noreply@example.vn.";
        if (!IsAddress(smtp.To))
            yield return "Ocop:Smtp:To must be the address of the programme, where inquiries are read.";
        if (string.IsNullOrEmpty(smtp.User) != string.IsNullOrEmpty(smtp.Password))
            yield return "Ocop:Smtp:User and Ocop:Smtp:Password go together.";
        if (!string.IsNullOrEmpty(smtp.User) && smtp.Security == SmtpSecurity.None)
            yield return "Ocop:Smtp:Security is None, which would send the password in the clear.";
    }

    private static bool IsAddress(string text) => MailboxAddress.TryParse(text, out MailboxAddress? address) && address.Address.Contains('@', StringComparison.Ordinal);
}
