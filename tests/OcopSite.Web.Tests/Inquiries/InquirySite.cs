using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Inquiries;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Inquiries;

/// <summary>A small site with a producer and what it makes.</summary>
internal static class InquirySite
{
    public static readonly DeliveredDocument Producer = Docs.Of(
        ContentTypes.Producer, "/chu-the/htx-thu/", "/producers/htx-thu/", "Hợp tác xã Thử", "Hợp tác xã Thử", new { summary = "S", kind = "cooperative", email = "htx@example.vn" });

    private static readonly DeliveredDocument[] Content =
        [.. Docs.Frame, Producer, Docs.Product("mam", "Nước mắm Thử", englishName: "Test fish sauce", producer: Producer.Id), Docs.Product("gao", "Gạo Thử")];

    public static Task<SmallSite> StartAsync(SmallSiteOptions? options = null) => SmallSite.StartAsync(Content, options);

    public static Task<SmallSite> StartAsync(string setting, string value)
        => StartAsync(new SmallSiteOptions { Settings = new Dictionary<string, string> { [setting] = value } });

    public static Task<IReadOnlyList<Inquiry>> KeptAsync(this SmallSite site)
        => site.Service<IInquiryStore>().ListAsync(new InquiryQuery(), CancellationToken.None);
}
