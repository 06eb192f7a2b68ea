namespace OcopSite.Engine.Published;

/// <summary>The stored values of one property: one for all cultures, or one for each.</summary>
internal sealed class PropertyValues(object? invariant, IReadOnlyDictionary<string, object?>? byCulture)
{
    public static readonly PropertyValues None = new(null, null);

    public object? In(string? culture)
        => string.IsNullOrEmpty(culture) ? invariant : byCulture is not null && byCulture.TryGetValue(culture, out object? value) ? value : null;
}
