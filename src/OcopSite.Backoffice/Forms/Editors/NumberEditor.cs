using System.Globalization;

namespace OcopSite.Backoffice.Forms;

/// <summary>Whole and decimal numbers. A comma is a decimal sign here, as it is on Vietnamese paper.</summary>
internal sealed class NumberEditor : IFieldEditor
{
    public IReadOnlyList<string> Aliases => ["Umbraco.Integer", "Umbraco.Decimal"];

    public Type View => typeof(NumberView);

    public bool IsSingle => true;

    public FieldReading Read(FieldPost post)
    {
        if (post.Text.Length == 0) return new(null);
        return post.DataType.EditorAlias == "Umbraco.Integer" ? Whole(post) : Decimal(post);
    }

    // 25.000 and 25 000 are twenty-five thousand to whoever types them; 25.5 is no whole number.
    private static FieldReading Whole(FieldPost post)
    {
        string[] parts = post.Text.Split('.', ' ', '\u00a0');
        bool grouped = parts.Length > 1 && parts[0].TrimStart('-').Length is >= 1 and <= 3 && parts.Skip(1).All(p => p.Length == 3);
        return (parts.Length == 1 || grouped) && int.TryParse(string.Concat(parts), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? new(number.ToString(CultureInfo.InvariantCulture))
            : FieldReading.Wrong(post, "field.error.integer");
    }

    private static FieldReading Decimal(FieldPost post)
        => decimal.TryParse(post.Text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? new(Documents.StoredText.Of(number))
            : FieldReading.Wrong(post, "field.error.decimal");
}
