using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class LocalityMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Locality
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
        Kind = p.Text("kind") ?? "commune",
        OfficialName = p.LocalText("officialName"),
        Code = p.Text("code"),
        FormerNames = p.Strings("formerNames"),
        ValidFrom = p.Day("validFrom"),
        ValidTo = p.Day("validTo"),
        PartOfId = p.Reference("partOf"),
        SucceededByIds = p.References("succeededBy"),
        Location = p.Location(),
        AreaKm2 = p.Number("areaKm2"),
        KnownFor = p.LocalText("knownFor"),
        Images = p.Images("images"),
    };
}
