using Microsoft.AspNetCore.Components;

namespace OcopSite.Web.Components.Forms;

/// <summary>What all fields have in common.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>Name of the value, and id of the input.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string Value { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool Optional { get; set; }

    /// <summary>The errors of the whole form; a field shows its own.</summary>
    [Parameter]
    public IReadOnlyList<FormError> Errors { get; set; } = [];

    protected string? Error => Errors.FirstOrDefault(e => e.Field == Name)?.Message;

    protected string? Invalid => Error is null ? null : "true";

    protected string HintId => $"{Name}-hint";

    protected string ErrorId => $"{Name}-error";

    /// <summary>Ids of the lines that are read out with the input.</summary>
    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (null, _) => ErrorId,
        (_, null) => HintId,
        _ => $"{ErrorId} {HintId}",
    };
}
