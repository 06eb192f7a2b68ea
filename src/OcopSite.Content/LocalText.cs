namespace OcopSite.Content;

/// <summary>A text with the language it is written in, so that a page can mark a text that fell back to another language.</summary>
/// <param name="Value">Plain text, or HTML where the property is rich text.</param>
/// <param name="Culture">For example <c>vi-VN</c>.</param>
public sealed record LocalText(string Value, string Culture)
{
    public override string ToString() => Value;
}
