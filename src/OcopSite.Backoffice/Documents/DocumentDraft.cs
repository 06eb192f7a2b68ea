using OcopSite.Engine;

namespace OcopSite.Backoffice.Documents;

/// <summary>A document as staff see it: the draft, and how it stands in each language.</summary>
public sealed record DocumentDraft(Guid Key, int Id, string ContentType)
{
    public Guid? ParentKey { get; init; }

    /// <summary>What was read; a write that names another one is a conflict.</summary>
    public required ItemVersion Version { get; init; }

    /// <summary>By culture.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>As <see cref="StoredText"/> writes them; a value that is not there is empty.</summary>
    public required IReadOnlyDictionary<FieldKey, string> Values { get; init; }

    /// <summary>By culture; a culture the document has no name in is missing.</summary>
    public required IReadOnlyDictionary<string, CultureState> Cultures { get; init; }

    public bool Trashed { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Created { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Updated { get; init; }

    /// <summary>The number of the member who wrote it last.</summary>
    public int WriterId { get; init; }

    public string? Value(string alias, string? culture = null) => Values.GetValueOrDefault(new FieldKey(alias, culture));

    /// <summary>Its name in a language, else in any.</summary>
    public string NameIn(string culture) => Names.GetValueOrDefault(culture) ?? Names.Values.FirstOrDefault() ?? "";
}
