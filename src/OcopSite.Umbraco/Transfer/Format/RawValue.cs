using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Values between Umbraco's models, which have them as the database does, and the file.</summary>
internal static class RawValue
{
    private const string DateFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFFK";

    /// <exception cref="SiteFileException">The text is none of its column.</exception>
    public static object? Read(StoredEntry? stored)
    {
        if (stored is null || stored.Value.ValueKind == JsonValueKind.Null) return null;
        string text = stored.Value.ValueKind == JsonValueKind.String ? stored.Value.GetString()! : stored.Value.GetRawText();
        try
        {
            return stored.Column switch
            {
                "nvarchar" or "ntext" => text,
                "int" => int.Parse(text, CultureInfo.InvariantCulture),
                "decimal" => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
                "date" => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                _ => throw new SiteFileException($"There is no column '{stored.Column}'."),
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new SiteFileException($"'{text}' is no value of a column '{stored.Column}'.", e);
        }
    }

    public static StoredEntry? Write(object? value, ValueStorageType storage)
    {
        if (value is null) return null;
        string column = storage switch
        {
            ValueStorageType.Integer => "int",
            ValueStorageType.Decimal => "decimal",
            ValueStorageType.Date => "date",
            ValueStorageType.Nvarchar => "nvarchar",
            _ => "ntext",
        };
        return new StoredEntry(column, value switch
        {
            int number => JsonSerializer.SerializeToElement(number),
            DateTime date => JsonSerializer.SerializeToElement(date.ToString(DateFormat, CultureInfo.InvariantCulture)),
            _ => JsonSerializer.SerializeToElement(Convert.ToString(value, CultureInfo.InvariantCulture)),
        });
    }
}
