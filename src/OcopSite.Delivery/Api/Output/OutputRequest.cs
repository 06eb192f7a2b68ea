using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using OcopSite.Delivery.Api.Answers;

namespace OcopSite.Delivery.Api.Output;

/// <summary>How much of an item is asked for. Two that were written alike are equal.</summary>
internal sealed class OutputRequest : IEquatable<OutputRequest>
{
    private static readonly OutputRequest Plain = new("", null, null, null);

    // Every letter may begin a name of its own in the tree.
    private const int BytesOfLetter = 120;

    private readonly string _expandText;
    private readonly string? _fieldsText;

    private OutputRequest(string expandText, FieldTree? expand, string? fieldsText, FieldTree? fields)
        => (_expandText, Expand, _fieldsText, Fields) = (expandText, expand, fieldsText, fields);

    /// <summary>The picked items to show with their properties; <see langword="null"/> for none.</summary>
    public FieldTree? Expand { get; }

    /// <summary>The properties to show; <see langword="null"/> for all.</summary>
    public FieldTree? Fields { get; }

    /// <summary>About how much memory it takes, in bytes.</summary>
    public int Bytes => BytesOfLetter * (_expandText.Length + (_fieldsText?.Length ?? 0));

    /// <summary>Reads <c>expand</c> and <c>fields</c>.</summary>
    /// <returns>What is wrong with them, if anything.</returns>
    public static ProblemHttpResult? Read(IQueryCollection query, out OutputRequest request)
    {
        request = Plain;
        bool hasFields = query.TryGetValue("fields", out StringValues fieldsValues);
        // A parameter given twice is one with a comma between.
        string expandText = query["expand"].ToString();
        string? fieldsText = hasFields ? fieldsValues.ToString() : null;
        if (expandText.Length == 0 && fieldsText is null) return null;

        FieldTree? fields = null;
        if (!FieldTree.TryParse(expandText, out FieldTree? expand, out string? problem)) return DeliveryProblems.BadGrammar("expand", problem);
        if (fieldsText is not null && !FieldTree.TryParse(fieldsText, out fields, out problem)) return DeliveryProblems.BadGrammar("fields", problem);
        request = new OutputRequest(expandText, expand, fieldsText, fields);
        return null;
    }

    public bool Equals(OutputRequest? other) => other is not null && _expandText == other._expandText && _fieldsText == other._fieldsText;

    public override bool Equals(object? obj) => Equals(obj as OutputRequest);

    public override int GetHashCode() => HashCode.Combine(_expandText, _fieldsText);
}
