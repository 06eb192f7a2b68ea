using Microsoft.EntityFrameworkCore.Storage;

namespace OcopSite.Engine.Scoping;

internal sealed class ContentTransaction(IDbContextTransaction transaction, Action? released = null) : IContentTransaction
{
    private Action? _released = released;

    public void Commit() => transaction.Commit();

    public void Dispose()
    {
        try
        {
            transaction.Dispose();
        }
        finally
        {
            Interlocked.Exchange(ref _released, null)?.Invoke();
        }
    }
}
