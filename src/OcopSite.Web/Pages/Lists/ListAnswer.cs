namespace OcopSite.Web.Pages.Lists;

/// <summary>What came of reading the address of a list.</summary>
public abstract record ListAnswer
{
    private ListAnswer()
    {
    }

    public sealed record List(ListModel Model) : ListAnswer;

    /// <summary>A parameter has a value that means nothing.</summary>
    public sealed record BadValue(string Parameter, string Value) : ListAnswer;

    /// <summary>There are fewer pages.</summary>
    public sealed record PastTheEnd : ListAnswer;
}
