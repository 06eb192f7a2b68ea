using System.Linq.Expressions;
using System.Text.Json;

namespace OcopSite.Delivery.Client;

/// <summary>Names properties, in the grammar of the parameters <c>expand</c> and <c>fields</c>: <c>properties[producer[properties[place]],images]</c>.</summary>
public sealed record Expansion
{
    private Expansion(string text) => Text = text;

    /// <summary>Every property of the first level.</summary>
    public static Expansion All { get; } = new("properties[$all]");

    public string Text { get; }

    /// <summary>As it is written in the address.</summary>
    public static Expansion Parse(string text) => new(text);

    /// <summary>Properties by alias; an alias may carry what is named within it, <c>blocks[properties[image]]</c>.</summary>
    public static Expansion Properties(params IEnumerable<string> aliases) => new($"properties[{string.Join(',', aliases)}]");

    /// <summary>Properties by the members of a record: <c>Expansion.Of&lt;Product&gt;(p =&gt; p.Producer, p =&gt; p.Producer!.Place)</c>.</summary>
    /// <exception cref="ArgumentException">A lambda is more than members of members.</exception>
    public static Expansion Of<TProperties>(params Expression<Func<TProperties, object?>>[] members)
        => new(Write(members.Select(m => PathOf(m.Body).Reverse().ToArray())));

    public override string ToString() => Text;

    private static string Write(IEnumerable<string[]> paths) => $"properties[{string.Join(',', paths.GroupBy(p => p[0], p => p[1..])
        .Select(group => group.Any(rest => rest.Length > 0) ? group.Key + $"[{Write(group.Where(rest => rest.Length > 0))}]" : group.Key))}]";

    private static IEnumerable<string> PathOf(Expression expression)
    {
        while (expression is not ParameterExpression)
        {
            switch (expression)
            {
                case UnaryExpression { NodeType: ExpressionType.Convert } converted:
                    expression = converted.Operand;
                    break;
                case MemberExpression { Expression: Expression owner } member:
                    // The envelope of a picked document stands between a picker and its properties.
                    if (member.Member.Name != nameof(DeliveryItem<object>.Properties)) yield return JsonNamingPolicy.CamelCase.ConvertName(member.Member.Name);
                    expression = owner;
                    break;
                default:
                    throw new ArgumentException($"'{expression}' names no property: only members of members do.", nameof(expression));
            }
        }
    }
}
