using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;

namespace OcopSite.Engine.Scoping;

/// <summary>Rewrites <c>model.Member</c> to <c>row.Member</c>, and Umbraco's SQL helpers to methods that EF Core translates.</summary>
internal sealed class ModelToRow(ParameterExpression model, ParameterExpression row) : ExpressionVisitor
{
    private static readonly MethodInfo StartsWith = TextMethod(nameof(string.StartsWith));
    private static readonly MethodInfo EndsWith = TextMethod(nameof(string.EndsWith));
    private static readonly MethodInfo Contains = TextMethod(nameof(string.Contains));
    private static readonly MethodInfo EqualTo = TextMethod(nameof(string.Equals));

    protected override Expression VisitMember(MemberExpression node)
    {
        Expression? target = node.Expression;
        while (target is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            target = convert.Operand;
        return target == model ? Expression.Property(row, node.Member.Name) : base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(SqlExpressionExtensions))
            return base.VisitMethodCall(node);
        MethodInfo method = node.Method.Name switch
        {
            nameof(SqlExpressionExtensions.SqlStartsWith) => StartsWith,
            nameof(SqlExpressionExtensions.SqlEndsWith) => EndsWith,
            nameof(SqlExpressionExtensions.SqlContains) => Contains,
            nameof(SqlExpressionExtensions.SqlEquals) => EqualTo,
            _ => throw new NotSupportedException($"{node.Method.Name} is not supported in a query."),
        };
        return Expression.Call(Visit(node.Arguments[0]), method, Visit(node.Arguments[1]));
    }

    private static MethodInfo TextMethod(string name) => typeof(string).GetMethod(name, [typeof(string)])!;
}
