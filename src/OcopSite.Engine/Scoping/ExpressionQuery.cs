using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OcopSite.Engine.Scoping;

/// <summary>Keeps the predicates of Umbraco's services as expression trees; see <see cref="QueryExtensions"/> for running them.</summary>
internal sealed class ExpressionQuery<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>>? predicate)
    {
        if (predicate is not null)
            _predicates.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) => In(fieldSelector, values, negate: false);

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) => In(fieldSelector, values, negate: true);

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>>? predicates)
    {
        ParameterExpression item = Expression.Parameter(typeof(T), "x");
        Expression? body = (predicates ?? [])
            .Select(predicate => new ParameterSwap(predicate.Parameters[0], item).Visit(predicate.Body))
            .Aggregate((Expression?)null, (left, right) => left is null ? right : Expression.OrElse(left, right));
        return body is null ? this : Where(Expression.Lambda<Func<T, bool>>(body, item));
    }

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses()
        => throw new NotSupportedException("SQL text is what Umbraco's own repositories read; ours read the expressions.");

    private ExpressionQuery<T> In(Expression<Func<T, object>> field, IEnumerable? values, bool negate)
    {
        if (values is null)
            return this;
        Expression body = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : field.Body;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(body.Type))!;
        foreach (object value in values)
            list.Add(value);
        Expression contains = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [body.Type], Expression.Constant(list), body);
        _predicates.Add(Expression.Lambda<Func<T, bool>>(negate ? Expression.Not(contains) : contains, field.Parameters));
        return this;
    }

    private sealed class ParameterSwap(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
