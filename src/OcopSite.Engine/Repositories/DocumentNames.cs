using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Gives a document names that its siblings do not have, before it is written.</summary>
internal static class DocumentNames
{
    /// <param name="document">The document; its names may get a number.</param>
    /// <param name="siblings">What lies beside it.</param>
    /// <param name="stored">Its row, when it has not moved: an unchanged name needs no check.</param>
    /// <param name="defaultCulture">The culture whose name stands for the document where no culture is asked for.</param>
    public static void Ensure(IContent document, Siblings siblings, NodeRow? stored, string defaultCulture)
    {
        if (document.ContentType.VariesByCulture())
        {
            EnsureCultures(document, siblings, stored);
            document.Name = document.GetCultureName(defaultCulture) ?? document.CultureInfos!.Values.First().Name;
        }
        else if (string.IsNullOrWhiteSpace(document.Name))
        {
            throw NoName();
        }
        else if (stored?.Cultures.FirstOrDefault()?.Name != document.Name)
        {
            document.Name = siblings.FreeName(document.Name, "");
        }
    }

    private static void EnsureCultures(IContent document, Siblings siblings, NodeRow? stored)
    {
        if (document.CultureInfos is not { Count: > 0 })
            throw NoName();
        foreach ((string culture, string name) in document.CultureInfos.Values.Select(x => (x.Culture, x.Name!)).ToList())
        {
            if (stored?.Cultures.FirstOrDefault(x => x.Culture == culture)?.Name == name)
                continue;
            string free = siblings.FreeName(name, culture);
            if (free == name)
                continue;
            bool publishing = document.PublishedState == PublishedState.Publishing && document.GetPublishName(culture) == name;
            document.SetCultureName(free, culture);
            if (publishing)
                document.SetPublishInfo(culture, free, document.GetPublishDate(culture)!.Value);
        }
    }

    private static InvalidOperationException NoName() => new("A document cannot be saved without a name.");
}
