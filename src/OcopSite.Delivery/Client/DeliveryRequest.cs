namespace OcopSite.Delivery.Client;

/// <summary>What every request may say: the language, and how much of a document is wanted.</summary>
public sealed record DeliveryRequest
{
    /// <summary>The language, such as <c>en-US</c>; the default language when absent.</summary>
    public string? Culture { get; init; }

    /// <summary>Pickers whose targets come with their properties.</summary>
    public Expansion? Expand { get; init; }

    /// <summary>The only properties that are wanted.</summary>
    public Expansion? Fields { get; init; }

    /// <summary>Key or URL segment of the root that paths and lists are meant under.</summary>
    public string? StartItem { get; init; }

    /// <summary>Drafts instead of what is published; needs a key that may see them.</summary>
    public bool Preview { get; init; }

    /// <summary>Requests of the same kind get the same answer at the same address.</summary>
    internal string Kind => $"{Culture}|{StartItem}|{Preview}";

    internal IEnumerable<KeyValuePair<string, string?>> Parameters
    {
        get
        {
            if (Expand is not null) yield return new("expand", Expand.Text);
            if (Fields is not null) yield return new("fields", Fields.Text);
        }
    }

    internal HttpRequestMessage For(string url)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        if (Culture is not null) message.Headers.TryAddWithoutValidation("Accept-Language", Culture);
        if (StartItem is not null) message.Headers.TryAddWithoutValidation("Start-Item", StartItem);
        if (Preview) message.Headers.TryAddWithoutValidation("Preview", "true");
        return message;
    }
}
