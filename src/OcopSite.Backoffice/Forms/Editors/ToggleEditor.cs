namespace OcopSite.Backoffice.Forms;

internal sealed class ToggleEditor : IFieldEditor
{
    public IReadOnlyList<string> Aliases => ["Umbraco.TrueFalse"];

    public Type View => typeof(ToggleView);

    public bool IsSingle => true;

    // Nothing and no are the same; what was never set is not a change.
    public FieldReading Read(FieldPost post) => new(post.Text == "1" ? "1" : post.Before is null ? null : "0");
}
