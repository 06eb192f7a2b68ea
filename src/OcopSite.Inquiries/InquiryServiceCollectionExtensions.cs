using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OcopSite.Inquiries.Backup;
using OcopSite.Inquiries.Mail;
using OcopSite.Inquiries.Retention;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries;

public static class InquiryServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IInquiryStore"/>, the sender of letters and the removal of old messages. An <see cref="ILetterWriter"/> must be there.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options in code.</param>
    public static IServiceCollection AddInquiries(this IServiceCollection services, Action<InquiryOptions> configure)
    {
        services.AddOptions<InquiryOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<InquiryOptions>, InquiryOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<InquiryDatabase>();
        services.AddSingleton<IInquiryStore, InquiryStore>();
        services.AddSingleton<IInquiryBackup, InquiryBackup>();
        services.AddSingleton<MailSignal>();
        services.AddSingleton<LetterComposer>();
        services.AddSingleton<SmtpConnector>();
        services.AddSingleton<ILetterPost, LetterPost>();
        services.AddSingleton<MailDispatch>();
        services.AddSingleton<IMailState, MailState>();
        services.AddHostedService<MailService>();
        services.AddSingleton<InquiryRetention>();
        services.AddHostedService(provider => provider.GetRequiredService<InquiryRetention>());
        return services;
    }

    /// <summary>As the other, with the options of the configuration.</summary>
    public static IServiceCollection AddInquiries(this IServiceCollection services, IConfiguration configuration, Action<InquiryOptions> configure)
        => services.AddInquiries(options =>
        {
            configuration.GetSection(InquiryOptions.Section).Bind(options);
            configuration.GetSection(InquiryDatabaseOptions.Section).Bind(options.Database);
            options.Database.ConnectionString = configuration.GetConnectionString(InquiryDatabaseOptions.ConnectionStringName) ?? options.Database.ConnectionString;
            configuration.GetSection(SmtpOptions.Section).Bind(options.Smtp);
            configure(options);
        });
}
