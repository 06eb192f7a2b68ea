namespace OcopSite.Search.Querying;

/// <summary>
/// Words that make a phrase of a search: "mua nước mắm ở đâu", "what to eat in Phan Thiet". They are never deleted, because they are
/// names too (Dip A Hùng); a record merely need not have them. With accents as typed: "dau" is more often oil or bean than "đâu".
/// </summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "ở", "đâu", "gì", "nào", "đi", "sang", "mua", "tại", "của", "và", "những", "các", "là", "cho", "với", "được", "từ", "nên", "có",
        "a", "an", "the", "of", "to", "in", "at", "on", "for", "from", "with", "by", "near", "and", "or", "is", "are", "what", "where", "which", "how", "do", "can", "i", "buy",
    };

    public static bool Contains(QueryWord word) => word.IsAside || Contains(word.Exact);

    public static bool Contains(string word) => Words.Contains(word);
}
