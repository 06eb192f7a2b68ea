namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>A file is no backup of such a site, or is not whole. Nothing was changed.</summary>
public sealed class BackupRefusedException : Exception
{
    public BackupRefusedException()
    {
    }

    public BackupRefusedException(string message)
        : base(message)
    {
    }

    public BackupRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public BackupRefusedException(string textKey, string about, Exception? innerException = null)
        : base($"The backup was refused: {textKey} {about}".TrimEnd(), innerException)
        => (TextKey, About) = (textKey, about);

    /// <summary>The key of the text that says why.</summary>
    public string TextKey { get; } = "exchange.backup.foreign";

    /// <summary>The part of the file that it is about.</summary>
    public string About { get; } = "";
}
