using System.Threading.Channels;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OcopSite.Backoffice.Accounts.Letters;
using OcopSite.Backoffice.Accounts.Welcome;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Forgotten;

/// <summary>Sends links to those who forgot their password. Behind the request: how long an answer takes must not tell who has an account.</summary>
internal sealed partial class ResetRequests(IServiceScopeFactory scopes, IOneTimeLinks links, IStaffAudit audit, AccountLetters letters, ILogger<ResetRequests> logger) : BackgroundService
{
    private const int Waiting = 100;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Channel<string> _emails = Channel.CreateBounded<string>(new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(string email) => _emails.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (string email in _emails.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(email, stoppingToken);
            }
#pragma warning disable CA1031 // One request that fails must not keep the next from being answered; it is logged with its cause.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.Failed(logger, e);
            }
        }
    }

    private async Task SendAsync(string email, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        StaffUser? user = await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email);
        if (user?.PasswordHash is null || user.IsDisabled) return;
        string token = await links.CreateAsync(LinkPurpose.PasswordReset, user.Id, Lifetime, cancellationToken);
        await audit.RecordAsync(StaffEvent.LinkGiven, user, by: null, nameof(LinkPurpose.PasswordReset));
        await letters.TrySendAsync(user, LinkPurpose.PasswordReset, letters.PublicAddress + WelcomePages.Url(token), Lifetime, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A link for a forgotten password could not be sent")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
