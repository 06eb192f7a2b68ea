using System.Text.Json;
using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Transfer.Format;

/// <param name="Alias">The name that properties in the file call it by; Umbraco itself has none.</param>
/// <param name="Config">Umbraco's configuration object.</param>
/// <param name="Storage">How values are stored; by default as the editor does.</param>
/// <param name="Choices">What our own forms offer.</param>
public sealed record DataTypeEntry(
    string Alias,
    Guid Key,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IReadOnlyDictionary<string, JsonElement>? Config = null,
    ValueStorage? Storage = null,
    IReadOnlyList<string>? Choices = null);
