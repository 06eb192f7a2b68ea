using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>What a property holds, as far as it can be compared: a number, a date, or texts — one, or those of a list; picked items by their keys.</summary>
internal sealed record PropertyValue(decimal? Number, DateTime? Date, IReadOnlyList<string> Texts)
{
    private static readonly PropertyValue None = new(null, null, []);

    public bool IsEmpty => Number is null && Date is null && Texts.Count == 0;

    public static PropertyValue Of(object? stored) => stored switch
    {
        int or long or decimal or double => None with { Number = Convert.ToDecimal(stored, CultureInfo.InvariantCulture) },
        DateTime date => None with { Date = date },
        string text => OfText(text.Trim()),
        _ => None,
    };

    /// <summary>Compares with what was typed; <see langword="null"/> where they cannot be compared.</summary>
    public int? CompareTo(string text)
    {
        if (Number is decimal number) return NumberIn(text) is decimal other ? number.CompareTo(other) : null;
        return Date is DateTime date && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? date.CompareTo(day) : null;
    }

    public bool Is(string text) => CompareTo(text) == 0 || Texts.Any(own => string.Equals(own, text, StringComparison.OrdinalIgnoreCase));

    public bool Contains(string text) => Texts.Any(own => own.Contains(text, StringComparison.OrdinalIgnoreCase));

    public static int Compare(PropertyValue left, PropertyValue right)
    {
        if (left.Number is decimal number && right.Number is decimal other) return number.CompareTo(other);
        if (left.Date is DateTime date && right.Date is DateTime day) return date.CompareTo(day);
        return string.Compare(left.Texts.FirstOrDefault(), right.Texts.FirstOrDefault(), StringComparison.OrdinalIgnoreCase);
    }

    // A switch is stored as a number.
    private static decimal? NumberIn(string text)
        => bool.TryParse(text, out bool flag) ? (flag ? 1 : 0) : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static PropertyValue OfText(string text)
    {
        if (text.Length == 0) return None;
        if (text[0] is '[' or '{') return OfJson(text);
        return None with { Texts = text.StartsWith("umb://", StringComparison.Ordinal) ? [.. text.Split(',').Select(KeyOf)] : [text] };
    }

    private static PropertyValue OfJson(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return json.RootElement switch
            {
                { ValueKind: JsonValueKind.Array } list => None with { Texts = [.. list.EnumerateArray().Select(TextOf).OfType<string>()] },
                { ValueKind: JsonValueKind.Object } item when item.TryGetProperty("date", out JsonElement date) && date.TryGetDateTimeOffset(out DateTimeOffset instant)
                    => None with { Date = instant.DateTime },
                _ => None,
            };
        }
        catch (JsonException)
        {
            // A text that only begins like JSON.
            return None with { Texts = [text] };
        }
    }

    // Of a picked media item and of a link, what they lead to.
    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Object when element.TryGetProperty("mediaKey", out JsonElement key) => key.GetString(),
        JsonValueKind.Object when element.TryGetProperty("udi", out JsonElement udi) && udi.GetString() is string target => KeyOf(target),
        JsonValueKind.Object when element.TryGetProperty("url", out JsonElement url) => url.GetString(),
        _ => null,
    };

    private static string KeyOf(string text) => UdiParser.TryParse(text, out Udi? udi) && udi is GuidUdi picked ? picked.Guid.ToString("D") : text;
}
