using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Reads what a form is opened about: <c>?producer=</c> or <c>?product=</c>, keys as in lists.</summary>
internal static class InquiryPrefill
{
    /// <returns>The fields, or the parameter that means nothing.</returns>
    public static (InquiryInput Input, ListAnswer.BadValue? Problem) Read(PageContext page)
    {
        string product = page.Query["product"].ToString(), producer = page.Query["producer"].ToString();
        var input = new InquiryInput();
        if (product.Length > 0)
        {
            if (page.Site.Products.FirstOrDefault(p => page.KeyOf(p) == product) is not Product found) return (input, new ListAnswer.BadValue("product", product));
            Producer? maker = page.Site.Find<Producer>(found.ProducerId);
            input = input with { Products = found.Name, Addressee = maker is null ? "" : page.KeyOf(maker) };
        }

        if (producer.Length == 0) return (input, null);
        return page.Site.Producers.Any(p => page.KeyOf(p) == producer)
            ? (input with { Addressee = producer }, null)
            : (input, new ListAnswer.BadValue("producer", producer));
    }
}
