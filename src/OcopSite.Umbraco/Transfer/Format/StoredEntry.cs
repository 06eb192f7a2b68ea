using System.Text.Json;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A value as Umbraco's database has it.</summary>
/// <param name="Column"><c>nvarchar</c>, <c>ntext</c>, <c>int</c>, <c>decimal</c> or <c>date</c>.</param>
/// <param name="Value">Text, or a number in an <c>int</c> column.</param>
public sealed record StoredEntry(string Column, JsonElement Value);
