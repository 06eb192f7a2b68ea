namespace OcopSite.Backoffice.Forms;

/// <summary>Draws a stored value as a field, and reads one back: one for each of Umbraco's editors.</summary>
internal interface IFieldEditor
{
    /// <summary>Umbraco's schema aliases, for example <c>Umbraco.TextBox</c>.</summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>The component that draws it, with a parameter <c>Field</c>.</summary>
    Type View { get; }

    /// <summary>Whether its input is one element that a label can name; else it is a group with a legend.</summary>
    bool IsSingle { get; }

    FieldReading Read(FieldPost post);
}
