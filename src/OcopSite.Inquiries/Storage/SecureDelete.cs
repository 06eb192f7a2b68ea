using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OcopSite.Inquiries.Storage;

/// <summary>SQLite only unlinks what is deleted unless told to overwrite it; personal data has to be gone.</summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete=ON;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
