namespace OcopSite.Web.Search.Counts;

/// <summary>How often texts were searched for on one day. Bounded: the rarest are forgotten.</summary>
internal sealed class DayCounts
{
    private const int MostTexts = 5_000;

    private readonly Dictionary<SearchText, (int Searches, int WithoutResult)> _counts = [];

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<CountedText> Texts
        => [.. _counts.Select(c => new CountedText(c.Key.Language, c.Key.Text, c.Value.Searches, c.Value.WithoutResult)).OrderByDescending(c => c.Searches).Take(MostTexts)];

    public void Add(SearchText text, int searches, int withoutResult)
    {
        (int searchesBefore, int withoutBefore) = _counts.GetValueOrDefault(text);
        _counts[text] = (searchesBefore + searches, withoutBefore + withoutResult);
        // In one go for many texts: each takes a look at all.
        if (_counts.Count > 2 * MostTexts) Forget();
    }

    public void Add(IEnumerable<CountedText> texts)
    {
        foreach (CountedText text in texts) Add(new SearchText(text.Language, text.Text), text.Searches, text.WithoutResult);
    }

    private void Forget()
    {
        foreach (SearchText rare in _counts.OrderByDescending(c => c.Value.Searches).Skip(MostTexts).Select(c => c.Key).ToArray()) _counts.Remove(rare);
    }
}
