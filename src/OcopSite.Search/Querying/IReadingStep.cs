using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Finds further ways to understand a query.</summary>
internal interface IReadingStep
{
    IEnumerable<Reading> Alternatives(Reading reading, IndexedWords index);
}
