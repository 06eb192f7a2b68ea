namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>Files that hold password hashes and messages: other users of the machine may not read them.</summary>
internal static class PrivateFile
{
    public static FileStream Create(string path, FileOptions options = FileOptions.Asynchronous)
    {
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = options };
        if (!OperatingSystem.IsWindows()) settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, settings);
    }
}
