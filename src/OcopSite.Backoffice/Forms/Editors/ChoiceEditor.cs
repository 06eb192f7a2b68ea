using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

internal sealed class ChoiceEditor : IFieldEditor
{
    public IReadOnlyList<string> Aliases => ["Umbraco.DropDown.Flexible"];

    public Type View => typeof(ChoiceView);

    public bool IsSingle => false;

    public FieldReading Read(FieldPost post)
    {
        IReadOnlyList<string> chosen = [.. post.Texts.Distinct()];
        if (chosen.FirstOrDefault(c => !post.DataType.Choices.Contains(c)) is string unknown) return FieldReading.Wrong(post, "field.error.choice", unknown);
        // In the order of the list, whatever order they were ticked in.
        return new(JsonList.ToStored([.. post.DataType.Choices.Where(chosen.Contains)], post.Before));
    }

    public static bool IsMultiple(DataTypeDefinition type) => type.Configuration.GetValueOrDefault("multiple") is true;
}
