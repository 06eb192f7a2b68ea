namespace OcopSite.Backoffice.Forms;

/// <summary>How a text in a further language stands to the original.</summary>
public enum TranslationState
{
    /// <summary>It is the original, or there is none.</summary>
    None,

    /// <summary>The original has a text, this language has not.</summary>
    Missing,

    /// <summary>The original was changed after this text was written.</summary>
    Older,
    Done,
}
