using Lucene.Net.Tartarus.Snowball.Ext;

namespace OcopSite.Search.Analysis;

/// <summary>Brings the forms of English words together: dried and drying, fish and fishing.</summary>
internal static class EnglishWords
{
    public static string Stem(string word)
    {
        var stemmer = new EnglishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
