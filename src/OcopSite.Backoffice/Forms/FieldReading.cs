using System.Collections.ObjectModel;

namespace OcopSite.Backoffice.Forms;

/// <summary>What was made of what was sent.</summary>
/// <param name="Stored">The value to store; <see langword="null"/> for none.</param>
/// <param name="Error">The key of the text that says what is wrong.</param>
/// <param name="Typed">What was typed, where it cannot be stored.</param>
public sealed record FieldReading(string? Stored, string? Error = null, string? Typed = null)
{
    /// <summary>The arguments of the text.</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>How many things of each of <see cref="RemovedKinds"/> were taken out of what was sent.</summary>
    public IReadOnlyDictionary<string, int> Removed { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    public static FieldReading Wrong(FieldPost post, string error, params object[] arguments) => new(post.Before, error, post.Text) { Arguments = arguments };
}
