using OcopSite.Delivery.Api.Output;

namespace OcopSite.Delivery.Api.Answers;

/// <summary>How an item is to be shown.</summary>
/// <param name="Culture">The language asked for; it may be one that we do not have.</param>
/// <param name="Segment">The segment asked for; empty for none.</param>
internal sealed record Presentation(string Culture, string Segment, OutputRequest Output)
{
    /// <summary>About how much memory it takes, in bytes: what it names was written by who asks.</summary>
    public int Bytes => sizeof(char) * (Culture.Length + Segment.Length) + Output.Bytes;
}
