using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Repositories;

/// <summary>The orders that lists of items come in.</summary>
internal static class NodeOrdering
{
    /// <summary>A page in an order the database knows.</summary>
    public static IQueryable<NodeRow> OrderBy(this IQueryable<NodeRow> rows, Ordering? ordering, ContentDb db)
    {
        bool descending = ordering?.Direction == Direction.Descending;
        return (ordering?.OrderBy?.ToUpperInvariant() switch
        {
            null or "" or "SORTORDER" => rows.By(x => x.SortOrder, descending),
            "NAME" or "TEXT" or "VARIANTNAME" => rows.ByName(ordering!.Culture ?? "", descending, db),
            "UPDATEDATE" or "VERSIONDATE" => rows.By(x => x.UpdateDate, descending),
            "CREATEDATE" => rows.By(x => x.CreateDate, descending),
            "PATH" => rows.By(x => x.Path, descending),
            "LEVEL" => rows.By(x => x.Level, descending),
            "OWNER" or "CREATOR" or "CREATORNAME" => rows.By(x => x.CreatorId, descending),
            "UPDATER" or "WRITERNAME" => rows.By(x => x.WriterId, descending),
            "PUBLISHED" => rows.By(x => x.Published, descending),
            "CONTENTTYPEALIAS" => rows.By(x => x.ContentTypeId, descending),
            "ID" or "NODEID" => rows.By(x => x.Id, descending),
            _ => throw new NotSupportedException($"Lists cannot be ordered by '{ordering!.OrderBy}'."),
        }).ThenBy(x => x.Id);
    }

    /// <summary>The ids of a page ordered by a property: its values are inside the versions, so they are compared here.</summary>
    public static int[] PageByProperty(IQueryable<NodeRow> rows, Ordering ordering, ContentDb db, int skip, int take)
    {
        string? culture = string.IsNullOrEmpty(ordering.Culture) ? null : ordering.Culture;
        var versions = (from node in rows
                        join version in db.Versions.AsNoTracking() on node.VersionId equals version.Id
                        select new { node.Id, version.Values }).ToList();
        IComparer<object?> comparer = new ValueOrder(CultureInfo.GetCultureInfo(culture ?? ""));
        var keyed = versions.Select(x => (x.Id, Value: ValueOf(x.Values, ordering.OrderBy!, culture)));
        var ordered = ordering.Direction == Direction.Descending
            ? keyed.OrderByDescending(x => x.Value, comparer)
            : keyed.OrderBy(x => x.Value, comparer);
        return [.. ordered.ThenBy(x => x.Id).Skip(skip).Take(take).Select(x => x.Id)];
    }

    private static object? ValueOf(IReadOnlyList<StoredValue> values, string alias, string? culture)
    {
        StoredValue? value = values.FirstOrDefault(x => x.Alias == alias && string.Equals(x.Culture, culture, StringComparison.OrdinalIgnoreCase))
            ?? values.FirstOrDefault(x => x.Alias == alias && x.Culture is null);
        return value is null ? null : StoredValues.Read(value.Value, value.Value.ValueKind == System.Text.Json.JsonValueKind.Number ? ValueStorageType.Decimal : ValueStorageType.Ntext);
    }

    private static IOrderedQueryable<NodeRow> ByName(this IQueryable<NodeRow> rows, string culture, bool descending, ContentDb db)
    {
        string collation = db.NameCollation;
        return rows.By(
            x => EF.Functions.Collate(x.Cultures.Where(c => c.Culture == culture).Select(c => c.Name).FirstOrDefault() ?? x.Name!, collation), descending);
    }

    private static IOrderedQueryable<NodeRow> By<TKey>(
        this IQueryable<NodeRow> rows, System.Linq.Expressions.Expression<Func<NodeRow, TKey>> key, bool descending)
        => descending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    private sealed class ValueOrder(CultureInfo culture) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (decimal left, decimal right) => left.CompareTo(right),
            _ => culture.CompareInfo.Compare(Text(x), Text(y), CompareOptions.IgnoreCase),
        };

        private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }
}
