namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>A file that is not taken.</summary>
public sealed class UploadRefusedException : Exception
{
    public UploadRefusedException()
    {
    }

    public UploadRefusedException(string textKey)
        : base(textKey)
    {
    }

    public UploadRefusedException(string textKey, Exception innerException)
        : base(textKey, innerException)
    {
    }

    /// <summary>The key of the text that says why, and what to do.</summary>
    public string TextKey => Message;
}
