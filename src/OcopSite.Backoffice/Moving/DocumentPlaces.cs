using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Moving;

/// <summary>Where documents may stand, and who may bring them there.</summary>
internal sealed class DocumentPlaces(IDocumentIndex index, ContentSchema schema)
{
    /// <summary>A document and all under it.</summary>
    public IEnumerable<DocumentSummary> Branch(DocumentSummary document) => index.All.Where(d => d.Path.Contains(document.Id));

    /// <summary>Every place that a document could be moved to.</summary>
    public IEnumerable<DocumentSummary> For(DocumentSummary document) => index.All.Where(place => RefusalOf(document, place) is null);

    /// <summary>Whether documents of this type have more than one place to stand.</summary>
    public bool HasChoice(string contentType) => index.All.Where(place => !place.Trashed && Takes(place, contentType)).Skip(1).Any();

    /// <summary>Whoever moves what visitors read changes its address, and therefore needs the right to publish all that comes along.</summary>
    public bool MayMove(StaffMember member, DocumentSummary document)
        => MayCopy(member, document) && Branch(document).All(d => d.PublishedCultures.All(c => member.May(Act.Publish, d.ContentType, c)));

    /// <summary>A copy brings along every language.</summary>
    public static bool MayCopy(StaffMember member, DocumentSummary document)
        => !document.Trashed && member.May(Act.Write, document.ContentType) && document.Names.Keys.All(c => member.May(Act.Write, document.ContentType, c));

    /// <returns>The key of the text that says why a document cannot stand there; <see langword="null"/> when it can.</returns>
    public string? RefusalOf(DocumentSummary document, DocumentSummary place)
        => place.Trashed || !Takes(place, document.ContentType) ? "move.error.type"
            : place.Id == document.ParentId ? "move.error.same"
            : place.Path.Contains(document.Id) ? "move.error.itself"
            // What visitors read would be gone.
            : !document.PublishedCultures.All(c => IsReadIn(place, c)) ? "move.error.unpublished"
            : index.All.Any(d => d.ParentId == place.Id && d.Id != document.Id && SharesName(d, document)) ? "move.error.name"
            : null;

    /// <summary>The names on the way to a document, itself included.</summary>
    public string PathOf(DocumentSummary document, string culture)
        => string.Join(" › ", document.Path.Select(index.Find).OfType<DocumentSummary>().Select(d => d.NameIn(culture)));

    private bool Takes(DocumentSummary place, string contentType) => schema.DocumentType(place.ContentType).AllowedChildren.Contains(contentType);

    private bool IsReadIn(DocumentSummary place, string culture)
        => place.Path.Where(id => id > 0).All(id => index.Find(id) is { Trashed: false } above && above.PublishedCultures.Contains(culture));

    // Addresses are made of names without accents: the second of two would get a number.
    private static bool SharesName(DocumentSummary one, DocumentSummary other)
        => one.Names.Any(n => other.Names.TryGetValue(n.Key, out string? name) && Unaccented.Of(name) == Unaccented.Of(n.Value));
}
