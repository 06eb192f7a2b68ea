using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Lists;
using OcopSite.Content;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>Documents as tests make and read them.</summary>
internal static class Documents
{
    public static async Task<DocumentDraft> ReadAsync(this BackofficeSite site, Guid key)
        => (await site.Services.GetRequiredService<IDocumentDesk>().FindAsync(key, CancellationToken.None))!;

    /// <summary>Published documents of a type, the oldest first.</summary>
    public static async Task<IReadOnlyList<DocumentDraft>> PublishedAsync(this BackofficeSite site, string type, int take)
    {
        Guid[] keys = [.. site.Services.GetRequiredService<IDocumentIndex>().All.Where(d => d.ContentType == type && !d.Trashed && d.PublishedCultures.Count > 0).OrderBy(d => d.Id).Select(d => d.Key).Take(take)];
        return await Task.WhenAll(keys.Select(site.ReadAsync));
    }

    /// <summary>A product nobody has published, made through its form.</summary>
    public static async Task<Guid> NewProductAsync(this BackofficeSite site, params (string Field, string Value)[] fields)
    {
        var key = Guid.NewGuid();
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        Guid section = (await site.PublishedAsync(ContentTypes.ProductCatalogue, 1))[0].Key;
        await browser.OpenAsync($"/admin/documents/{key}?type=product&parent={section}");
        browser.Type("name.vi-VN", $"Sản phẩm thử {key:N}").Type("f.group", "handicraft");
        foreach ((string field, string value) in fields) browser.Type(field, value);
        using HttpResponseMessage answer = await browser.SubmitAsync("form.edit");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return key;
    }

    /// <summary>What stands in the hidden fields of the form, with what was typed.</summary>
    public static (string Name, string Value)[] Sent(this StaffBrowser browser, params (string Name, string Value)[] typed) =>
    [
        .. browser.Page.QuerySelectorAll("form.edit > input[type=hidden]").OfType<IHtmlInputElement>()
            .Where(i => !i.Name!.StartsWith("__", StringComparison.Ordinal)).Select(i => (i.Name!, i.Value)),
        .. typed,
    ];
}
