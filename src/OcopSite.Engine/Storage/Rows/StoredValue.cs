using System.Text.Json;

namespace OcopSite.Engine.Storage.Rows;

/// <summary>A property value as Umbraco stores it: text, number or date, by the property's storage type.</summary>
public sealed record StoredValue(string Alias, string? Culture, string? Segment, JsonElement Value);
