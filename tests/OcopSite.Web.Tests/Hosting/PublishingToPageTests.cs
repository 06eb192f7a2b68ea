using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Web.Tests.Hosting;

/// <summary>From IContentService to what a visitor sees, over the whole site: everywhere at once, or nowhere.</summary>
public sealed class PublishingToPageTests(SeededSite site) : IClassFixture<SeededSite>
{
    private IContentService Content => site.Services.GetRequiredService<IContentService>();

    [Fact]
    public async Task A_renamed_product_shows_everywhere_and_its_old_address_leads_to_the_new_one()
    {
        Product before = Products[0];
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(before.Url)).StatusCode);

        Rename(before, "Quà thử nghiệm đổi tên");
        await site.CaughtUpAsync();

        Product after = Products.Single(p => p.Id == before.Id);
        Assert.Equal("/san-pham/qua-thu-nghiem-doi-ten/", after.Url);
        HttpResponseMessage old = await site.Client.GetAsync(before.Url);
        Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
        Assert.Equal(after.Url, old.Headers.Location!.OriginalString);
        Assert.Contains("Quà thử nghiệm đổi tên", await ReadAsync(after.Url), StringComparison.Ordinal);
        Assert.Contains(after.Url, await ReadAsync("/tim-kiem/?q=qua+thu+nghiem+doi+ten"), StringComparison.Ordinal);
        // The other language keeps its name and its address.
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(after.Alternates[Cultures.English])).StatusCode);
    }

    [Fact]
    public async Task Every_former_address_leads_to_the_present_one_in_one_step_and_a_rename_back_leads_home()
    {
        Product product = Products[1];
        string[] names = [product.Name, "Tên thứ hai", "Tên thứ ba"];
        List<string> addresses = [product.Url];
        foreach (string name in names.Skip(1))
        {
            Rename(product, name);
            await site.CaughtUpAsync();
            addresses.Add(Products.Single(p => p.Id == product.Id).Url);
        }

        await LeadsAsync(addresses[0], addresses[2] + "?a=1");
        await LeadsAsync(addresses[1], addresses[2] + "?a=1");

        Rename(product, names[0]);
        await site.CaughtUpAsync();
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(addresses[0])).StatusCode);
        await LeadsAsync(addresses[1], addresses[0] + "?a=1");
        await LeadsAsync(addresses[2], addresses[0] + "?a=1");
    }

    [Fact]
    public async Task An_address_that_somebody_else_has_taken_over_is_theirs()
    {
        (Product first, Product second) = (Products[2], Products[3]);
        Rename(first, "Đã dọn đi");
        Rename(second, first.Name);
        await site.CaughtUpAsync();
        Assert.Equal(first.Url, Products.Single(p => p.Id == second.Id).Url);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(first.Url)).StatusCode);
        await LeadsAsync(second.Url, first.Url + "?a=1");
    }

    [Fact]
    public async Task A_draft_is_seen_by_nobody_until_it_is_published()
    {
        Product product = Products[^1];
        IContent item = Content.GetById(product.Id)!;
        item.SetValue("summary", "Bản nháp chưa ai được thấy.", Cultures.Vietnamese);
        Assert.True(Content.Save(item).Success);
        await site.CaughtUpAsync();
        Assert.DoesNotContain("Bản nháp chưa ai được thấy.", await ReadAsync(product.Url), StringComparison.Ordinal);

        Assert.True(Content.Publish(Content.GetById(product.Id)!, [Cultures.Vietnamese]).Success);
        await site.CaughtUpAsync();
        Assert.Contains("Bản nháp chưa ai được thấy.", await ReadAsync(product.Url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_unpublishing_nothing_answers_with_it_any_more()
    {
        Product product = Products.First(p => p.ProducerId is not null);
        Producer producer = site.Snapshot.In(Cultures.Vietnamese).Find<Producer>(product.ProducerId)!;
        string search = $"/api/search?lang=vi&q={Uri.EscapeDataString(product.Name)}";
        Assert.Contains(product.Id.ToString(), await ReadAsync(search), StringComparison.Ordinal);
        Assert.Contains(product.Url, await ReadAsync(producer.Url), StringComparison.Ordinal);

        Assert.True(Content.Unpublish(Content.GetById(product.Id)!).Success);
        await site.CaughtUpAsync();

        foreach (string address in product.Alternates.Values) Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(address)).StatusCode);
        Assert.DoesNotContain(product.Id.ToString(), await ReadAsync(search), StringComparison.Ordinal);
        Assert.DoesNotContain(product.Url, await ReadAsync(producer.Url), StringComparison.Ordinal);
        Assert.DoesNotContain(product.Url, await ReadAsync("/api/suggest?lang=vi&q=" + Uri.EscapeDataString(product.Name)), StringComparison.Ordinal);
    }

    private IReadOnlyList<Product> Products => site.Snapshot.In(Cultures.Vietnamese).Products;

    private void Rename(Product product, string name)
    {
        IContent item = Content.GetById(product.Id)!;
        item.SetCultureName(name, Cultures.Vietnamese);
        Assert.True(Content.Save(item).Success);
        Assert.True(Content.Publish(item, [Cultures.Vietnamese]).Success);
    }

    private async Task LeadsAsync(string address, string expected)
    {
        HttpResponseMessage response = await site.Client.GetAsync(address + "?a=1");
        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    // Pages write Vietnamese letters as they are; only what HTML needs is encoded.
    private async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await site.Client.GetStringAsync(address));
}
