using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Pages.Routing;

/// <summary>How documents of a type are shown.</summary>
/// <param name="ContentType">Alias of the document type.</param>
/// <param name="Component">The Razor component of the page; takes the document as <c>Item</c> and, for a list, its model as <c>Model</c>.</param>
/// <param name="Reads">Aliases of the document types that its text comes from, beside those that every page reads: a change of any makes a cached page old.</param>
public sealed record PageType(string ContentType, Type Component, params IReadOnlyList<string> Reads)
{
    /// <summary>The list that the page shows; <see langword="null"/> for a page that is not a list.</summary>
    public ListType? List { get; init; }

    /// <summary>What else can be had at an address below the page.</summary>
    public IReadOnlyList<PageFile> Files { get; init; } = [];

    public PageFile? FindFile(string name, PublishedItem item) => Files.FirstOrDefault(f => f.Name == name && f.IsOf(item));
}
