using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Inquiries.Mail;

namespace OcopSite.Inquiries.Tests;

public sealed class InquiryOptionsTests
{
    private const string Smtp = "Ocop:Smtp:Host=mail.example.vn Ocop:Smtp:From=site@example.vn Ocop:Smtp:To=office@example.vn ";

    [Theory]
    [InlineData("Ocop:Inquiries:RetentionMonths=0", "Ocop:Inquiries:RetentionMonths is 0")]
    [InlineData("Ocop:Inquiries:RetentionMonths=1000", "Ocop:Inquiries:RetentionMonths is 1000")]
    [InlineData("Ocop:Database:Provider=mysql", "Ocop:Database:Provider is 'mysql'")]
    [InlineData("Ocop:Database:Provider=postgresql", "ConnectionStrings:Content")]
    [InlineData("Ocop:Smtp:Host=mail.example.vn Ocop:Smtp:To=office@example.vn", "Ocop:Smtp:From")]
    [InlineData("Ocop:Smtp:Host=mail.example.vn Ocop:Smtp:From=site@example.vn Ocop:Smtp:To=office", "Ocop:Smtp:To")]
    [InlineData(Smtp + "Ocop:Smtp:Port=0", "Ocop:Smtp:Port is 0")]
    [InlineData(Smtp + "Ocop:Smtp:User=site", "Ocop:Smtp:User and Ocop:Smtp:Password")]
    [InlineData(Smtp + "Ocop:Smtp:User=site Ocop:Smtp:Password=x Ocop:Smtp:Security=None", "in the clear")]
    public void A_wrong_setting_is_named(string settings, string message)
    {
        var invalid = Assert.Throws<OptionsValidationException>(() => Read(settings));
        Assert.Contains(message, invalid.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_of_the_site_are_shared()
    {
        InquiryOptions options = Read(
            "Ocop:Database:Provider=postgresql ConnectionStrings:Content=Host=db Ocop:Inquiries:RetentionMonths=6 Ocop:Inquiries:NotifyProducers=true " + Smtp + "Ocop:Smtp:Security=Tls Ocop:Smtp:Port=465");
        Assert.Equal(("postgresql", "Host=db"), (options.Database.Provider, options.Database.ConnectionString));
        Assert.Equal((6, true), (options.RetentionMonths, options.NotifyProducers));
        Assert.Equal(("mail.example.vn", 465, SmtpSecurity.Tls), (options.Smtp.Host, options.Smtp.Port, options.Smtp.Security));
    }

    [Fact]
    public void Without_settings_nothing_is_mailed_and_messages_are_kept_for_two_years()
    {
        InquiryOptions options = Read("");
        Assert.False(options.Smtp.IsOn);
        Assert.False(options.NotifyProducers);
        Assert.Equal(24, options.RetentionMonths);
    }

    private static InquiryOptions Read(string settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(s => s.Split('=', 2))
            .Select(s => KeyValuePair.Create(s[0], (string?)s[1]))).Build();
        var services = new ServiceCollection();
        services.AddLogging().AddInquiries(configuration, options => options.DataDirectory = "data");
        using ServiceProvider built = services.BuildServiceProvider();
        built.GetRequiredService<IStartupValidator>().Validate();
        return built.GetRequiredService<IOptions<InquiryOptions>>().Value;
    }
}
