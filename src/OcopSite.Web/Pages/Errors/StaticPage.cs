using System.Text;
using System.Text.Encodings.Web;
using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Errors;

/// <summary>A page that needs nothing of the site but its texts: for when something of the site is broken. In every language, one below the other, that of the address first.</summary>
internal static class StaticPage
{
    public static Task WriteAsync(HttpContext http, string textKey)
    {
        ContentSchema schema = http.RequestServices.GetRequiredService<ContentSchema>();
        string style = http.RequestServices.GetRequiredService<SiteAssets>().Url("css/site.css");
        LanguageDefinition own = SiteLanguages.OfPath(schema, http.Request.Path.Value is { Length: > 0 } path ? path : "/");
        LanguageDefinition[] languages = [own, .. schema.Languages.Where(l => l != own)];
        IEnumerable<SiteTexts> texts = languages.Select(l => SiteTexts.In(l.IsoCode));

        var html = new StringBuilder();
        html.Append("<!DOCTYPE html><html lang=\"").Append(SiteLanguages.Tag(own.IsoCode)).Append("\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>")
            .AppendJoin(" · ", texts.Select(t => Encode(t[textKey + ".title"])))
            .Append("</title><link rel=\"stylesheet\" href=\"").Append(style).Append("\"></head><body><main class=\"page plain-page\">");
        string heading = "h1";
        foreach (LanguageDefinition language in languages)
        {
            SiteTexts t = SiteTexts.In(language.IsoCode);
            html.Append("<section lang=\"").Append(SiteLanguages.Tag(language.IsoCode)).Append("\"><").Append(heading).Append('>')
                .Append(Encode(t[textKey + ".title"])).Append("</").Append(heading).Append("><p>").Append(Encode(t[textKey + ".text"]))
                .Append("</p><p><a href=\"").Append(PublicUrl.Of(language, "/")).Append("\">").Append(Encode(t["nav.home"])).Append("</a></p></section>");
            heading = "h2";
        }

        html.Append("</main></body></html>");
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(html.ToString(), http.RequestAborted);
    }

    // Vietnamese letters need no escape in UTF-8.
    private static string Encode(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
