using Microsoft.AspNetCore.Components;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Texts;

namespace OcopSite.Backoffice.Forms;

/// <summary>What the components that draw a field have in common.</summary>
public abstract class FieldBase : ComponentBase
{
    [Inject]
    protected AdminTexts Texts { get; set; } = null!;

    [Inject]
    protected AdminContext Context { get; set; } = null!;

    [Parameter, EditorRequired]
    public required FormField Field { get; set; }

    /// <summary>What was typed, else what is stored.</summary>
    protected string? Shown => Field.Typed ?? Field.Stored;

    protected string? Invalid => Field.Error is null ? null : "true";

    /// <summary>The help and the message are read out with the field.</summary>
    protected string? DescribedBy
    {
        get
        {
            string ids = string.Join(' ', new[]
            {
                Field.Property.Description is null ? null : $"{Field.Id}-hint",
                Field.Error is null ? null : $"{Field.Id}-error",
                Field.Theirs is null ? null : $"{Field.Id}-theirs",
            }.OfType<string>());
            return ids.Length > 0 ? ids : null;
        }
    }

    /// <summary>The language of what is typed, where it is not that of the page.</summary>
    protected string? Lang => Field.Culture is string culture && culture[..2] != Context.Tag ? culture[..2] : null;
}
