using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>The predicates of Umbraco's services, run over objects.</summary>
internal sealed class MemoryQuery<T> : IQuery<T>
{
    private readonly List<Func<T, bool>> _predicates = [];

    public IEnumerable<T> Run(IEnumerable<T> items) => items.Where(item => _predicates.TrueForAll(predicate => predicate(item)));

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _predicates.Add(predicate.Compile());
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        Func<T, object> field = fieldSelector.Compile();
        object[] allowed = [.. (values ?? Array.Empty<object>()).Cast<object>()];
        _predicates.Add(item => allowed.Contains(field(item)));
        return this;
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        Func<T, bool>[] any = [.. predicates.Select(predicate => predicate.Compile())];
        _predicates.Add(item => any.Any(predicate => predicate(item)));
        return this;
    }

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() => throw new NotSupportedException();
}
