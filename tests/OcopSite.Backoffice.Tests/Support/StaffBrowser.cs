using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>A browser as far as pages and forms go: keeps cookies, sends every field of a form, follows nothing by itself.</summary>
public sealed class StaffBrowser : IDisposable
{
    private const string AntiforgeryField = "__RequestVerificationToken";

    private readonly HttpClient _client;
    private readonly List<KeyValuePair<string, string>> _typed = [];

    public StaffBrowser(HttpMessageHandler server)
        => _client = new HttpClient(new CookieContainerHandler(Cookies) { InnerHandler = server }) { BaseAddress = new Uri("http://localhost") };

    public CookieContainer Cookies { get; } = new();

    /// <summary>The page in front of the user.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>What pages of our scripts send with every request of theirs.</summary>
    public bool IsScript { get; set; }

    public async Task<HttpResponseMessage> GoAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await ShowAsync(await SendAsync(request));
    }

    /// <summary>Turns to a page that was open before, in another tab.</summary>
    public void GoBackTo(IHtmlDocument page) => Page = page;

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using HttpResponseMessage answer = await GoAsync(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        return Page;
    }

    /// <summary>What to send in place of what a field holds; several times for several values.</summary>
    public StaffBrowser Type(string field, string text)
    {
        _typed.Add(KeyValuePair.Create(field, text));
        return this;
    }

    /// <summary>Sends a form of the page as it stands with what was typed. The answer is the page from then on, unless it leads elsewhere.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string form = "main form")
    {
        var element = (IHtmlFormElement)(Page.QuerySelector(form) ?? throw new InvalidOperationException($"There is no form '{form}' on the page."));
        string[] typed = [.. _typed.Select(t => t.Key)];
        KeyValuePair<string, string>[] fields = [.. Fields(element).Where(f => !typed.Contains(f.Key)), .. _typed];
        _typed.Clear();
        return await PostFieldsAsync(element.GetAttribute("action") ?? "", fields);
    }

    /// <summary>Sends fields to an address with the token of the page, as somebody would who forges a form out of one of ours.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
        => PostFieldsAsync(path, [KeyValuePair.Create(AntiforgeryField, Token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);

    /// <summary>Sends files to an address with the token of the page, as a form of several parts.</summary>
    public async Task<HttpResponseMessage> SendFilesAsync(string path, string field, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new StringContent(Token), AntiforgeryField } };
        foreach ((string name, string value) in fields) content.Add(new StringContent(value), name);
        foreach ((string name, byte[] bytes) in files) content.Add(new ByteArrayContent(bytes), field, name);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        return await ShowAsync(await SendAsync(request));
    }

    public async Task<HttpResponseMessage> TrySignInAsync(string email, string password)
    {
        await OpenAsync("/admin/sign-in");
        return await Type("email", email).Type("password", password).SubmitAsync();
    }

    /// <summary>Text as a reader sees it, white space folded.</summary>
    public string Words(string selector)
        => string.Join(' ', (Page.QuerySelector(selector)?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => _client.Dispose();

    private string Token => Page.QuerySelector($"[name={AntiforgeryField}]")?.GetAttribute("value") ?? "";

    private async Task<HttpResponseMessage> PostFieldsAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        return await ShowAsync(await SendAsync(request));
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (IsScript) request.Headers.Add("X-Requested-With", "fetch");
        return _client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> ShowAsync(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType == "text/html") Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return answer;
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) => form.QuerySelectorAll("input[name], select[name], textarea[name]")
        .SelectMany(e => e switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" } => [],
            IHtmlInputElement input => [input.Value],
            IHtmlTextAreaElement area => [area.Value],
            IHtmlSelectElement select => select.SelectedOptions.Select(o => o.Value),
            _ => Array.Empty<string>(),
        }, (e, value) => KeyValuePair.Create(e.GetAttribute("name")!, value));
}
