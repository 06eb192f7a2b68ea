using System.Text;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Typed text as it is kept: composed letters, no control characters.</summary>
internal static class PlainInput
{
    public static string Line(string? text) => string.Join(' ', Block(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public static string Block(string? text)
    {
        string lines = (text ?? "").ReplaceLineEndings("\n");
        return string.Concat(lines.Where(c => c is '\n' or '\t' || !char.IsControl(c))).Normalize(NormalizationForm.FormC).Trim();
    }
}
