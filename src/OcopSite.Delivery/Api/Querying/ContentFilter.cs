using System.Globalization;
using System.Text.RegularExpressions;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>Whether a query keeps a row.</summary>
internal delegate bool RowFilter(ContentTable table, CultureColumn culture, int row);

/// <summary>The filters that a query may name.</summary>
internal static partial class ContentFilter
{
    private static readonly (string Sign, Predicate<int> Holds)[] Comparisons =
    [
        (">:", order => order >= 0),
        (">", order => order > 0),
        ("<:", order => order <= 0),
        ("<", order => order < 0),
        (":", order => order == 0),
    ];

    /// <returns><see langword="null"/> when there is no such filter.</returns>
    public static RowFilter? Parse(string text, ContentTable table)
    {
        if (After(text, "contentType:") is string types) return OfType(types);
        if (After(text, "name:") is string name) return Named(name);
        if (After(text, "createDate") is string created) return Dated(created, table => table.Created);
        if (After(text, "updateDate") is string updated) return Dated(updated, table => table.Updated);
        return PropertyName.Split(text, table) is var (alias, rest) ? OfProperty(alias, rest) : null;
    }

    private static string? After(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..] : null;

    private static RowFilter OfType(string text)
    {
        (bool negated, string[] types) = Values(text);
        return (table, _, row) => types.Contains(table.Types[row]) != negated;
    }

    // A name is looked for word by word: what holds more than one word is in none.
    private static RowFilter Named(string text)
    {
        (bool negated, string[] parts) = Values(text);
        string[] looked = [.. parts.Where(part => part.Length == 0 || Part().IsMatch(part)).Select(part => part.ToLowerInvariant())];
        return (_, culture, row) => Array.Exists(looked, part => culture.Words[row].Contains(part, StringComparison.Ordinal)) != negated;
    }

    // What is no date does not filter.
    private static RowFilter? Dated(string text, Func<ContentTable, DateTime[]> column)
    {
        (string sign, Predicate<int> holds) = Array.Find(Comparisons, c => text.StartsWith(c.Sign, StringComparison.Ordinal));
        if (sign is null) return null;
        return DateTime.TryParse(text[sign.Length..], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date)
            ? (table, _, row) => holds(column(table)[row].CompareTo(date))
            : (_, _, _) => true;
    }

    // Beyond what Umbraco has: any property, compared by what it holds.
    private static RowFilter? OfProperty(string alias, string text)
    {
        if (After(text, "~") is string part) return (table, culture, row) => Value(table, culture, row, alias).Contains(part);
        (string sign, Predicate<int> holds) = Array.Find(Comparisons, c => text.StartsWith(c.Sign, StringComparison.Ordinal));
        if (sign is null) return null;
        string looked = text[sign.Length..];
        if (sign != ":") return (table, culture, row) => Value(table, culture, row, alias).CompareTo(looked) is int order && holds(order);
        (bool negated, string[] values) = Values(looked);
        return (table, culture, row) => Array.Exists(values, Value(table, culture, row, alias).Is) != negated;
    }

    private static PropertyValue Value(ContentTable table, CultureColumn culture, int row, string alias) => table.Properties.Of(alias, culture.Culture)[row];

    private static (bool Negated, string[] Values) Values(string text) => text.StartsWith('!') ? (true, text[1..].Split(',')) : (false, text.Split(','));

    [GeneratedRegex(@"^[\p{L}\p{M}\p{N}]+$")]
    private static partial Regex Part();
}
