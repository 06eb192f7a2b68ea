using Microsoft.AspNetCore.Http;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>What was sent for a field.</summary>
/// <param name="Before">What was stored.</param>
public sealed record FieldPost(IFormCollection Form, string Name, DataTypeDefinition DataType, string? Before)
{
    /// <summary>The last value counts: the box after the hidden field that says there is one.</summary>
    public string Text => Form[Name] is { Count: > 0 } values ? (values[^1] ?? "").Trim() : "";

    public IReadOnlyList<string> Texts => [.. Form[Name].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim())];
}
