namespace OcopSite.Backoffice.Forms;

/// <summary>Plain text with lines.</summary>
internal sealed class LongTextEditor : IFieldEditor
{
    public const int Longest = 20_000;

    public IReadOnlyList<string> Aliases => ["Umbraco.TextArea"];

    public Type View => typeof(LongTextView);

    public bool IsSingle => true;

    public FieldReading Read(FieldPost post) => post.Text.ReplaceLineEndings("\n") switch
    {
        "" => new(null),
        { Length: > Longest } text => FieldReading.Wrong(post, "field.error.long", Longest, text.Length),
        var text => new(text),
    };
}
