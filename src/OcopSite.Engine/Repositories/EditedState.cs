using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Whether the draft of a document differs from what is published, and in which cultures.</summary>
internal sealed record EditedState(bool Edited, IReadOnlySet<string> Cultures)
{
    public static EditedState Of(IContent document, bool publishing, string defaultCulture)
    {
        bool varies = document.ContentType.VariesByCulture();
        bool edited = !publishing && document.PublishName != document.Name;
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (IPropertyValue value in ChangedValues(document))
        {
            edited = true;
            if (varies)
                cultures.Add(value.Culture ?? defaultCulture);
        }
        if (varies)
        {
            cultures.UnionWith(document.CultureInfos!.Values.Where(x => x.Name != document.GetPublishName(x.Culture)).Select(x => x.Culture));
            edited |= cultures.Count > 0;
        }
        return new EditedState(edited, cultures);
    }

    private static IEnumerable<IPropertyValue> ChangedValues(IContent document)
        => from property in document.Properties
           from value in property.Values
           where property.PropertyType.VariesByCulture() == (value.Culture is not null) && !Equals(value.EditedValue, value.PublishedValue)
           select value;
}
