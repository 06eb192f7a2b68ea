using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Texts;
using OcopSite.Engine.Users;
using OcopSite.Inquiries.Mail;

namespace OcopSite.Backoffice.Accounts.Letters;

/// <summary>Letters with a one-time link, in the language of who gets them.</summary>
internal sealed class AccountLetters(ILetterPost post, IOptions<AdminOptions> options)
{
    /// <summary>Whether letters can be sent.</summary>
    public bool IsOn => post.IsOn;

    /// <summary>
    /// Whether people may ask for a letter themselves. Not without the address of the site in the settings: a request names any host it
    /// likes, and the link would lead there.
    /// </summary>
    public bool IsOpenToAll => IsOn && options.Value.PublicUrl is not null;

    /// <summary>The address of the site; without one in the settings, the one that a signed-in administrator uses.</summary>
    public string AddressOf(HttpRequest request) => PublicAddress ?? $"{request.Scheme}://{request.Host}";

    public string? PublicAddress => options.Value.PublicUrl?.TrimEnd('/');

    public Task<bool> TrySendAsync(StaffUser user, LinkPurpose purpose, string url, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        AdminTexts texts = AdminTexts.In(user.Language);
        string until = lifetime.TotalDays > 1 ? texts.Count("letter.days", (int)lifetime.TotalDays) : texts.Count("letter.hours", (int)lifetime.TotalHours);
        string body = $"{texts["letter.greeting", user.DisplayName]}\n\n{texts[$"letter.{purpose}.text"]}\n\n{url}\n\n{until}\n{texts[$"letter.{purpose}.foot"]}\n\n-- \n{texts["admin.name"]}\n";
        return post.TrySendAsync(user.Email!, new Letter(texts[$"letter.{purpose}.subject"], body), cancellationToken);
    }
}
