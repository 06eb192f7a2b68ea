using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class ProducerMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Producer
    {
        Id = head.Id,
        ContentType = head.ContentType,
        Culture = head.Culture,
        Name = head.Name,
        Url = head.Url,
        Alternates = head.Alternates,
        Created = head.Created,
        Updated = head.Updated,
        Seo = p.Seo(),
        Evidence = p.Evidence(),
        Sources = p.Links("sources"),
        SourceNote = p.LocalText("sourceNote"),
        NameUnverified = p.Flag("nameUnverified"),
        Summary = p.LocalText("summary"),
        Story = p.Html("story"),
        Kind = p.Text("kind") ?? "other",
        Founded = p.Integer("founded"),
        Where = p.Where(),
        Address = p.LocalText("address"),
        Location = p.Location(),
        Website = p.Url("website"),
        Phone = p.Text("phone"),
        Email = p.Text("email"),
        Images = p.Images("images"),
        Logo = p.Image("logo"),
    };
}
