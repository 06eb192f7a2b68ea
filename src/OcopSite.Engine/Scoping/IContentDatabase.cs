using OcopSite.Engine.Storage;

namespace OcopSite.Engine.Scoping;

/// <summary>How one kind of database opens transactions and serialises writers.</summary>
internal interface IContentDatabase
{
    ContentDb CreateContext();

    /// <summary>A transaction that sees one state of the data throughout.</summary>
    IContentTransaction BeginRead(ContentDb db);

    /// <summary>A transaction that may write.</summary>
    IContentTransaction BeginWrite(ContentDb db);

    /// <summary>Takes locks of a writing transaction; they are held until it ends.</summary>
    void Lock(ContentDb db, IEnumerable<int> lockIds);
}
