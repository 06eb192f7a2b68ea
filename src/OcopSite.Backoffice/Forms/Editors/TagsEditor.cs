namespace OcopSite.Backoffice.Forms;

/// <summary>Words of the editors' own choice, each on a line.</summary>
internal sealed class TagsEditor : IFieldEditor
{
    private const int LongestTag = 200;
    private const int MostTags = 100;

    public IReadOnlyList<string> Aliases => ["Umbraco.Tags"];

    public Type View => typeof(TagsView);

    public bool IsSingle => true;

    public FieldReading Read(FieldPost post)
    {
        IReadOnlyList<string> tags = [.. post.Text.Split('\r', '\n').Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (tags.Count > MostTags) return FieldReading.Wrong(post, "field.error.tags", MostTags);
        return tags.FirstOrDefault(t => t.Length > LongestTag) is string tooLong
            ? FieldReading.Wrong(post, "field.error.long", LongestTag, tooLong.Length)
            : new(JsonList.ToStored(tags, post.Before));
    }
}
