namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>What became of a file.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Key">The item that was made of it, or that was there already; <see langword="null"/> when it was refused.</param>
/// <param name="IsTwin">The same content was in the library already; no second item was made.</param>
/// <param name="Message">What there is to say of it, in the reader's language.</param>
public sealed record UploadOutcome(string Name, Guid? Key, bool IsTwin, string Message)
{
    /// <summary>The alias of its media type; <see langword="null"/> for what cannot be picked, because it was refused or is in the bin.</summary>
    public string? Type { get; init; }

    /// <summary>For a picture that visitors can see.</summary>
    public string? Picture { get; init; }

    public bool IsRefused => Key is null;
}
