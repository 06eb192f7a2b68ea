namespace OcopSite.Backoffice.Lists;

/// <summary>All documents in a few words each, drafts and those in the bin included; lists and pickers are answered from it.</summary>
public interface IDocumentIndex
{
    DocumentSummary? Find(Guid key);

    DocumentSummary? Find(int id);

    IReadOnlyCollection<DocumentSummary> All { get; }
}
