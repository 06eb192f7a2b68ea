using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OcopSite.Engine.Scoping;

internal static class QueryExtensions
{
    /// <summary>Runs the predicates in memory, over things that live in code.</summary>
    public static IEnumerable<T> Apply<T>(this IEnumerable<T> source, IQuery<T>? query)
        => query is null ? source : ((ExpressionQuery<T>)query).Predicates.Aggregate(source, (items, predicate) => items.Where(predicate.Compile()));

    /// <summary>Runs predicates over an Umbraco model against rows that have members of the same names.</summary>
    public static IQueryable<TRow> Apply<TModel, TRow>(this IQueryable<TRow> source, IQuery<TModel>? query)
    {
        if (query is null)
            return source;
        foreach (Expression<Func<TModel, bool>> predicate in ((ExpressionQuery<TModel>)query).Predicates)
        {
            ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
            Expression body = new ModelToRow(predicate.Parameters[0], row).Visit(predicate.Body);
            source = source.Where(Expression.Lambda<Func<TRow, bool>>(body, row));
        }
        return source;
    }
}
