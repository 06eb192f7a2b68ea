namespace OcopSite.Web.Search.Counts;

/// <summary>How often a text was searched for.</summary>
/// <param name="Language">Of the page or of the question: <c>vi</c> or <c>en</c>.</param>
/// <param name="Text">In lower case, white space folded.</param>
public sealed record SearchCount(string Language, string Text, int Searches)
{
    /// <summary>What so few have typed may tell who they are.</summary>
    public const int Fewest = 3;
}
