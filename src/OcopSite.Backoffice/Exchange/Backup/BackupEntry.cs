namespace OcopSite.Backoffice.Exchange.Backup;

/// <param name="Name">The path within the file, with slashes.</param>
/// <param name="Sha256">Of what it unpacks to, in hexadecimal.</param>
public sealed record BackupEntry(string Name, long Bytes, string Sha256);
