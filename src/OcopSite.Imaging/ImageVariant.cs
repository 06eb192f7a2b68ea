namespace OcopSite.Imaging;

/// <summary>What is wanted of an original.</summary>
/// <param name="Path">The address of the original, decoded, such as <c>/media/a1b2c3/x.jpg</c>.</param>
/// <param name="Width">Pixels; a smaller original stays as it is.</param>
public sealed record ImageVariant(string Path, int Width)
{
    /// <summary>With it the picture is cut to the shape of width and height; without, it is shown whole.</summary>
    public int? Height { get; init; }

    /// <summary>What must stay visible when the picture is cut.</summary>
    public Focus? Focus { get; init; }

    /// <summary>What an editor has cut away by hand.</summary>
    public Margins? Margins { get; init; }

    /// <summary>One format for everybody; <see langword="null"/> for the best that the client takes.</summary>
    public ImageFormat? Format { get; init; }

    /// <summary>The state of the original that the address was made for.</summary>
    public string? Version { get; init; }
}
