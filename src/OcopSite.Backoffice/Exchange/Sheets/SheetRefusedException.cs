namespace OcopSite.Backoffice.Exchange.Sheets;

/// <summary>A file is no table that can be read. Nothing of it was used.</summary>
public sealed class SheetRefusedException : Exception
{
    public SheetRefusedException()
    {
    }

    public SheetRefusedException(string message)
        : base(message)
    {
    }

    public SheetRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SheetRefusedException(string textKey, IReadOnlyList<object> arguments, Exception? innerException = null)
        : base($"The table was refused: {textKey} {string.Join(", ", arguments)}".TrimEnd(), innerException)
        => (TextKey, Arguments) = (textKey, arguments);

    /// <summary>The key of the text that says why.</summary>
    public string TextKey { get; } = "exchange.refused.unreadable";

    public IReadOnlyList<object> Arguments { get; } = [];
}
