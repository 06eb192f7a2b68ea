namespace OcopSite.Imaging;

/// <summary>What the picture shows that networks put beside a shared link.</summary>
public sealed record ShareCard(string Title)
{
    /// <summary>A short line above the title.</summary>
    public string? Kicker { get; init; }

    /// <summary>Stars drawn in front of <see cref="Line"/>, 1 to 5; 0 for none.</summary>
    public int Stars { get; init; }

    /// <summary>One line below the title.</summary>
    public string? Line { get; init; }

    /// <summary>Whose card it is, at its foot.</summary>
    public string? Brand { get; init; }

    /// <summary>The address of a picture of this site, such as <c>/media/a1b2c3/x.webp</c>. One that is missing or unreadable is left out.</summary>
    public string? PicturePath { get; init; }

    /// <summary>What must stay visible of the picture; <see langword="null"/> for its middle.</summary>
    public Focus? PictureFocus { get; init; }
}
