using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sharing;

/// <summary>A recognition in force, for readers outside the site.</summary>
internal static class AwardWords
{
    public static string Stars(Recognition recognition, PageContext page)
        => recognition.Stars is int stars ? page.Texts["stars.ocop", stars] : page.Texts["stars.ocopUnstated"];

    /// <summary>Its stars and the last day they are good for.</summary>
    public static string Award(Recognition recognition, PageContext page) => recognition.LastValidDay is DateOnly last
        ? page.Texts["find.award", Stars(recognition, page), Wording.Day(last, page.Culture)]
        : Stars(recognition, page);
}
