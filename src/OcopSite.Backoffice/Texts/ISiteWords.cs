namespace OcopSite.Backoffice.Texts;

/// <summary>What the public site calls the values of the vocabulary, so that staff and visitors read the same word. The host implements it.</summary>
public interface ISiteWords
{
    /// <param name="list">For example <c>productGroup</c>, the alias of the data type.</param>
    string? Find(string list, string value, string culture);
}
