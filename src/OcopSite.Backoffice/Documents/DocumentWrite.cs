using OcopSite.Engine;

namespace OcopSite.Backoffice.Documents;

/// <summary>What is to be written into the draft of a document; what is not named stays as it is.</summary>
/// <param name="Key">The document; one that is not there yet is made.</param>
/// <param name="ContentType">Its type, for a new one.</param>
/// <param name="ParentKey">Its parent, for a new one; <see langword="null"/> for the root.</param>
public sealed record DocumentWrite(Guid Key, string ContentType, Guid? ParentKey)
{
    /// <summary>What the writer had read; <see langword="null"/> for a new document.</summary>
    public ItemVersion? Expected { get; init; }

    /// <summary>By culture.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>As <see cref="StoredText"/> reads them; <see langword="null"/> empties a value.</summary>
    public IReadOnlyDictionary<FieldKey, string?> Values { get; init; } = new Dictionary<FieldKey, string?>();
}
