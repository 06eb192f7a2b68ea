namespace OcopSite.Backoffice.Forms;

/// <summary>One line of text.</summary>
internal sealed class TextEditor : IFieldEditor
{
    /// <summary>What Umbraco keeps in its column for short texts.</summary>
    public const int Longest = 512;

    public IReadOnlyList<string> Aliases => ["Umbraco.TextBox"];

    public Type View => typeof(TextView);

    public bool IsSingle => true;

    public FieldReading Read(FieldPost post) => post.Text switch
    {
        "" => new(null),
        { Length: > Longest } text => FieldReading.Wrong(post, "field.error.long", Longest, text.Length),
        var text => new(string.Join(' ', text.Split('\r', '\n'))),
    };
}
