using OcopSite.Engine.Feed;
using UmbracoConstants = Umbraco.Cms.Core.Constants;

namespace OcopSite.Delivery.Api.Changes;

/// <summary>One change that visitors can see.</summary>
/// <param name="Position">Grows with each change.</param>
/// <param name="Kind">What changed: <c>content</c>, <c>media</c>, or <c>redirects</c>, which belong to no item.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="Cultures">The languages it happened in; empty where there are none.</param>
internal sealed record ChangedItem(long Position, Guid Id, string Kind, string Type, string Change, IReadOnlyList<string> Cultures, DateTime At)
{
    public static ChangedItem Of(ContentChange change) => new(
        change.Sequence, change.Key, KindOf(change), change.ContentTypeAlias, change.Kind.ToString(), change.Cultures, DateTime.SpecifyKind(change.OccurredAt, DateTimeKind.Utc));

    private static string KindOf(ContentChange change) => change switch
    {
        { Kind: ContentChangeKind.RedirectsChanged } => "redirects",
        _ when change.ObjectType == UmbracoConstants.ObjectTypes.Media => "media",
        _ => "content",
    };
}
