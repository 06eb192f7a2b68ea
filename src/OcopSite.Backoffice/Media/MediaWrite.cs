using OcopSite.Backoffice.Documents;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Media;

/// <summary>What is to be written of a media item; what is not named stays as it is.</summary>
/// <param name="Expected">What the writer had read.</param>
public sealed record MediaWrite(Guid Key, ItemVersion Expected)
{
    public string? Name { get; init; }

    /// <summary>By alias, as <see cref="StoredText"/> reads them; <see langword="null"/> empties a value.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; } = new Dictionary<string, string?>();

    /// <summary>Focal point and crops; the address of the file is left alone.</summary>
    public StoredPicture? Picture { get; init; }
}
