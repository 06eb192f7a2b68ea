using System.Globalization;
using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Texts;
using OcopSite.Content;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Rendering;

/// <summary>What the parts of a page of the back office need to know of the request.</summary>
public sealed class AdminContext(IHttpContextAccessor http)
{
    /// <summary>Remembers the language of people who are not signed in.</summary>
    public const string LanguageCookie = "ocop-admin-language";

    private AdminTexts? _texts;

    public HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Who is signed in; <see langword="null"/> on the pages of signing in alone.</summary>
    public StaffMember? Visitor => StaffMember.Of(Http.User);

    /// <exception cref="InvalidOperationException">Nobody is signed in; the endpoint does not ask for it.</exception>
    public StaffMember Member => Visitor ?? throw new InvalidOperationException("Nobody is signed in.");

    public string Culture => Visitor?.Language ?? (Http.Request.Cookies[LanguageCookie] == Cultures.English ? Cultures.English : Cultures.Vietnamese);

    public string Tag => Culture[..2];

    public AdminTexts Texts => _texts ??= AdminTexts.In(Culture);

    /// <summary>An instant in UTC, as the clock in Việt Nam shows it.</summary>
    public string Time(DateTime utc)
    {
        DateTimeOffset local = VietnamTime.At(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        return local.ToString(Culture == Cultures.Vietnamese ? "HH:mm, d/M/yyyy" : "d MMM yyyy, HH:mm", CultureInfo.GetCultureInfo(Culture));
    }

    /// <summary>So that the pages of signing in speak the language chosen there, or that of whoever signed in last.</summary>
    public static void RememberLanguage(HttpContext http, string culture) => http.Response.Cookies.Append(LanguageCookie, culture == Cultures.English ? Cultures.English : Cultures.Vietnamese, new CookieOptions
    {
        Path = Backoffice.Path,
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    });

    public string Path => Http.Request.Path.Value ?? "/";
}
