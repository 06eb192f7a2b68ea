namespace OcopSite.Backoffice.Forms;

/// <summary>Which texts a translation cannot do without.</summary>
internal static class TranslationRules
{
    /// <summary>What search engines are shown may be left to the texts themselves.</summary>
    /// <param name="alias">The property.</param>
    public static bool MayBeLeftOut(string alias) => alias is "metaTitle" or "metaDescription";
}
