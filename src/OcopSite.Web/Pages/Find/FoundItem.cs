using OcopSite.Content.Items;
using OcopSite.Search;

namespace OcopSite.Web.Pages.Find;

/// <summary>A hit with the item it stands for, both of the snapshot of the request.</summary>
public sealed record FoundItem(PublishedItem Item, SearchHit Hit);
