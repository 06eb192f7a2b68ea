using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>One document or several, in an order of their own.</summary>
internal sealed class DocumentPickerEditor : IFieldEditor
{
    private const string Scheme = "umb://document/";

    public IReadOnlyList<string> Aliases => ["Umbraco.ContentPicker", "Umbraco.MultiNodeTreePicker"];

    public Type View => typeof(DocumentPickerView);

    public bool IsSingle => false;

    public FieldReading Read(FieldPost post)
    {
        var keys = new List<Guid>();
        foreach (string text in post.Texts)
        {
            if (!Guid.TryParse(text, out Guid key)) return FieldReading.Wrong(post, "field.error.picked");
            if (!keys.Contains(key)) keys.Add(key);
        }

        if (!IsMultiple(post.DataType) && keys.Count > 1) keys = [keys[^1]];
        return new(keys.Count == 0 ? null : keys.SequenceEqual(Parse(post.Before)) ? post.Before : string.Join(',', keys.Select(k => $"{Scheme}{k:N}")));
    }

    public static bool IsMultiple(DataTypeDefinition type) => type.EditorAlias == "Umbraco.MultiNodeTreePicker";

    public static IReadOnlyList<Guid> Parse(string? stored) =>
    [
        .. (stored ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(udi => Guid.TryParse(udi[(udi.LastIndexOf('/') + 1)..], out Guid key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty),
    ];

    /// <summary>The aliases of the types it takes; empty for all.</summary>
    public static IReadOnlyList<string> TypesOf(DataTypeDefinition type, ContentSchema schema) =>
    [
        .. (type.Configuration.GetValueOrDefault("filter") as string ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(key => schema.DocumentTypes.Single(t => t.Key == Guid.Parse(key)).Alias),
    ];
}
