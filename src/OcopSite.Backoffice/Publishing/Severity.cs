namespace OcopSite.Backoffice.Publishing;

public enum Severity
{
    /// <summary>May be published, for a reason.</summary>
    Warning,

    /// <summary>May not be published.</summary>
    Error,
}
