using System.Globalization;
using OcopSite.Backoffice.Documents;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>Days, and times on the clock in Việt Nam.</summary>
internal sealed class DateEditor : IFieldEditor
{
    private static readonly string[] Accepted =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", StoredText.DateFormat, "yyyy-MM-dd HH:mm", "d/M/yyyy", "d/M/yyyy H:mm"];

    public IReadOnlyList<string> Aliases => ["Umbraco.DateTime"];

    public Type View => typeof(DateView);

    public bool IsSingle => true;

    public FieldReading Read(FieldPost post)
    {
        if (post.Text.Length == 0) return new(null);
        return DateTime.TryParseExact(post.Text, Accepted, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) && date.Year is >= 1000 and <= 9998
            ? new((HasTime(post.DataType) ? date : date.Date).ToString(StoredText.DateFormat, CultureInfo.InvariantCulture))
            : FieldReading.Wrong(post, HasTime(post.DataType) ? "field.error.dateTime" : "field.error.date");
    }

    public static bool HasTime(DataTypeDefinition type) => type.Configuration.GetValueOrDefault("format") is string format && format.Contains("HH", StringComparison.Ordinal);

    /// <summary>The value as the browser's own field takes it.</summary>
    public static string? ForInput(FormField field)
        => DateTime.TryParseExact(field.Stored, StoredText.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date.ToString(HasTime(field.DataType) ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : field.Stored;
}
