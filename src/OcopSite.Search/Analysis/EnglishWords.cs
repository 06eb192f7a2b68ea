using Lucene.Net.Analysis.En;

namespace OcopSite.Search.Analysis;

/// <summary>Brings English words to the singular.</summary>
internal static class EnglishWords
{
    private static readonly EnglishMinimalStemmer Stemmer = new();

    public static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, Stemmer.Stem(letters, letters.Length));
    }
}
