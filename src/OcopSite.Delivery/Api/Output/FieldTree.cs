using System.Diagnostics.CodeAnalysis;

namespace OcopSite.Delivery.Api.Output;

/// <summary>What <c>expand</c> or <c>fields</c> names: <c>properties[producer[properties[location]],images]</c>, with <c>$all</c> for every property.</summary>
internal sealed class FieldTree
{
    /// <summary>Beyond this nobody means it.</summary>
    public const int MaxLength = 4000;

    public const int MaxDepth = 32;

    private const string All = "$all";
    private const string Properties = "properties";

    private readonly List<FieldTree> _children = [];
    private string _name = "";

    /// <summary>Whether it names nothing below itself, and so leaves it open.</summary>
    public bool IsLeaf => _children.Count == 0;

    /// <summary>What is named below a property; <see langword="null"/> when the property is not named.</summary>
    public FieldTree? Of(string alias)
        => Child(name => name == All) ?? Child(name => name == Properties)?.Child(name => name == All || name == alias);

    /// <summary>Reads the grammar. Words it does not know are kept and mean nothing.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FieldTree? tree, [NotNullWhen(false)] out string? problem)
    {
        tree = null;
        problem = Mistake(text);
        if (problem is not null) return false;

        tree = new FieldTree();
        var above = new Stack<FieldTree>();
        FieldTree parent = tree, current = parent.Add();
        foreach (char c in text)
        {
            switch (c)
            {
                case '[':
                    above.Push(parent);
                    parent = current;
                    current = parent.Add();
                    break;
                case ',':
                    current = parent.Add();
                    break;
                case ']':
                    current = parent;
                    parent = above.Pop();
                    break;
                default:
                    current._name += c;
                    break;
            }
        }

        return true;
    }

    /// <summary>The words in it that mean nothing, since no property has such an alias.</summary>
    public IEnumerable<string> Unknown(IReadOnlySet<string> aliases) => _children.SelectMany(child => child._name switch
    {
        "" => [],
        All => child.Unknown(aliases),
        Properties => child._children.SelectMany(property => property._name == All || aliases.Contains(property._name) ? property.Unknown(aliases) : [property._name]),
        _ => [child._name],
    });

    private static string? Mistake(string text)
    {
        if (text.Length > MaxLength) return $"is longer than {MaxLength} characters";
        if (text.StartsWith('[')) return "cannot start with a bracket";
        if (text.Contains("[]", StringComparison.Ordinal)) return "has brackets with nothing between them";
        int depth = 0;
        foreach (char c in text)
        {
            depth += c switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth < 0) return "closes a bracket that was not opened";
            if (depth > MaxDepth) return $"is nested deeper than {MaxDepth} levels";
        }

        return depth > 0 ? "opens a bracket that is not closed" : null;
    }

    private FieldTree? Child(Predicate<string> named) => _children.Find(child => named(child._name));

    private FieldTree Add()
    {
        var child = new FieldTree();
        _children.Add(child);
        return child;
    }
}
