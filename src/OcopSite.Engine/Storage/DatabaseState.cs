using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OcopSite.Engine.Scoping;

namespace OcopSite.Engine.Storage;

internal sealed class DatabaseState(IContentDatabase database, IOptions<EngineOptions> options) : IDatabaseState
{
    public async Task<long> MeasureAsync(CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        return options.Value.Database.Provider == DatabaseOptions.PostgreSql
            ? await db.Database.SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(cancellationToken)
            : await db.Database.SqlQuery<long>($"SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()").SingleAsync(cancellationToken);
    }
}
