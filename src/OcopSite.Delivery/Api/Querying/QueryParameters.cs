using Microsoft.AspNetCore.Http;

namespace OcopSite.Delivery.Api.Querying;

internal static class QueryParameters
{
    /// <summary>Reads a parameter that may be given several times; empty ones count for nothing.</summary>
    /// <returns><see langword="null"/> when one of them could not be read.</returns>
    public static IReadOnlyList<T>? Read<T>(this IQueryCollection query, string name, Func<string, T?> parse)
        where T : class
    {
        List<T> read = [];
        foreach (string? text in query[name])
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (parse(text) is not T value) return null;
            read.Add(value);
        }

        return read;
    }
}
