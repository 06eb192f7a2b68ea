namespace OcopSite.Backoffice.Documents;

/// <summary>Umbraco's content service did not do what was asked of it. Nothing was changed.</summary>
public sealed class DocumentRefusedException : Exception
{
    public DocumentRefusedException()
    {
    }

    public DocumentRefusedException(string message)
        : base(message)
    {
    }

    public DocumentRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DocumentRefusedException(string reason, IReadOnlyList<string> properties)
        : base($"The content service refused: {reason} {string.Join(", ", properties)}".TrimEnd())
        => (Reason, Properties) = (reason, properties);

    /// <summary>Umbraco's name of the result, for example <c>FailedPublishContentInvalid</c>.</summary>
    public string Reason { get; } = "";

    /// <summary>Aliases of the properties that are at fault.</summary>
    public IReadOnlyList<string> Properties { get; } = [];
}
