using System.Globalization;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Documents;

/// <summary>Stored values as text, whatever column Umbraco keeps them in: numbers and dates in the invariant culture.</summary>
internal static class StoredText
{
    public const string DateFormat = "yyyy-MM-dd HH:mm:ss";

    public static string? Of(object? value) => value switch
    {
        null or "" => null,
        DateTime date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        // As many digits as it has, not as many as its column keeps.
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <exception cref="FormatException">The text is no value of this storage; editors never write one.</exception>
    public static object? Parse(string? text, ValueStorage storage) => (text, storage) switch
    {
        (null or "", _) => null,
        (_, ValueStorage.Integer) => int.Parse(text, CultureInfo.InvariantCulture),
        (_, ValueStorage.Decimal) => decimal.Parse(text, CultureInfo.InvariantCulture),
        (_, ValueStorage.Date) => DateTime.ParseExact(text, DateFormat, CultureInfo.InvariantCulture),
        _ => text,
    };
}
