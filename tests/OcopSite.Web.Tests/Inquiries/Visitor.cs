using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Inquiries;

/// <summary>A browser as far as forms go: keeps cookies, sends every field of the form it has open, follows nothing by itself.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private readonly SmallSite _site;
    private readonly Dictionary<string, string> _typed = [];

    public Visitor(SmallSite site, string address = "http://localhost")
    {
        _site = site;
        _client = new HttpClient(new CookieContainerHandler(_cookies) { InnerHandler = site.CreateHandler() }) { BaseAddress = new Uri(address) };
    }

    /// <summary>The page in front of the visitor.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>Puts a cookie in place of the one of the same name.</summary>
    public void TakeCookie(string nameAndValue) => _cookies.SetCookies(_client.BaseAddress!, nameAndValue + "; path=/");

    public async Task<HttpResponseMessage> GoAsync(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(path);
        Page = await response.ReadHtmlAsync();
        _typed.Clear();
        return response;
    }

    /// <summary>Opens a form and reads it for as long as people do.</summary>
    public async Task OpenAsync(string path)
    {
        using HttpResponseMessage response = await GoAsync(path);
        Assert.Equal(200, (int)response.StatusCode);
        _site.Clock.Advance(TimeSpan.FromSeconds(20));
    }

    public Visitor Type(string field, string text)
    {
        _typed[field] = text;
        return this;
    }

    /// <summary>Everything that the contact form needs.</summary>
    public Visitor FillIn(string message = "Xin chào!") => Type("name", "Nguyễn Văn Thử").Type("email", "thu@example.com").Type("message", message).Agree();

    public Visitor Agree() => Type("consent", Page.QuerySelector("#consent")!.GetAttribute("value")!);

    public Visitor Without(string field)
    {
        Page.QuerySelector($"form [name='{field}']")!.Remove();
        return this;
    }

    /// <summary>Sends the form as it stands; the answer is the page from then on, unless it leads elsewhere.</summary>
    public async Task<HttpResponseMessage> SendAsync()
    {
        IHtmlFormElement form = (IHtmlFormElement)Page.QuerySelector("main form[method=post]")!;
        using var content = new FormUrlEncodedContent(Fields(form));
        HttpResponseMessage response = await _client.PostAsync(form.GetAttribute("action"), content);
        if ((int)response.StatusCode == 303) return response;
        Page = await response.ReadHtmlAsync();
        _typed.Clear();
        return response;
    }

    /// <summary>Sends the form and reads the number on the page after it.</summary>
    public async Task<string> SendAndReadReceiptAsync()
    {
        using HttpResponseMessage sent = await SendAsync();
        Assert.Equal(303, (int)sent.StatusCode);
        using HttpResponseMessage receipt = await _client.GetAsync(sent.Headers.Location);
        Assert.Equal(200, (int)receipt.StatusCode);
        return (await receipt.ReadHtmlAsync()).QuerySelector(".receipt__number").Words();
    }

    public string ErrorOf(string field) => Page.QuerySelector($"#{field}-error").Words();

    public string Problem() => Page.QuerySelector(".error-summary > p").Words();

    public string? ValueOf(string field) => Value(Page.QuerySelector($"form [name='{field}']")!);

    public void Dispose() => _client.Dispose();

    private IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) => form.QuerySelectorAll("[name]")
        .GroupBy(e => e.GetAttribute("name")!)
        .Select(g => KeyValuePair.Create(g.Key, _typed.GetValueOrDefault(g.Key) ?? g.Select(Value).FirstOrDefault(v => v is not null)))
        .Where(f => f.Value is not null)
        .Select(f => KeyValuePair.Create(f.Key, f.Value!));

    private static string? Value(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
