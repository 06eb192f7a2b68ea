using OcopSite.Search.Analysis;

namespace OcopSite.Search.Querying;

/// <summary>A term that answers a query word, and how well. The frequency is that of the word in the whole index, so that fields compare.</summary>
internal sealed record WordTerm(Tier Tier, string Text, float Weight, int Frequency);
