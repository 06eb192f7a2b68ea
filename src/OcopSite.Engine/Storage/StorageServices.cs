using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Users.Storage;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Engine.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddPooledDbContextFactory<SqliteContentDb>((provider, db) => UseSqlite(provider, db));
        services.AddPooledDbContextFactory<PostgreSqlContentDb>((provider, db) => UsePostgreSql(provider, db));
        services.AddPooledDbContextFactory<SqliteUserDb>((provider, db) => UseSqlite(provider, db, UserDb.MigrationsTable));
        services.AddPooledDbContextFactory<PostgreSqlUserDb>((provider, db) => UsePostgreSql(provider, db, UserDb.MigrationsTable));
        services.AddSingleton<SqliteDatabase>();
        services.AddSingleton<PostgreSqlDatabase>();
        services.AddSingleton<IContentDatabase>(provider => OptionsOf(provider).Database.Provider == DatabaseOptions.PostgreSql
            ? provider.GetRequiredService<PostgreSqlDatabase>()
            : provider.GetRequiredService<SqliteDatabase>());
        services.AddSingleton<IDatabaseState, DatabaseState>();
        services.AddSingleton<ContentScopeProvider>();
        services.AddSingleton<ICoreScopeProvider>(provider => provider.GetRequiredService<ContentScopeProvider>());
        return services;
    }

    private static void UseSqlite(IServiceProvider provider, DbContextOptionsBuilder db, string migrationsTable = HistoryRepository.DefaultTableName)
    {
        EngineOptions options = OptionsOf(provider);
        Directory.CreateDirectory(options.DataDirectory);
        var connection = new SqliteConnectionStringBuilder(options.Database.ConnectionString ?? "")
        {
            DefaultTimeout = 30,
        };
        if (connection.DataSource.Length == 0)
            connection.DataSource = Path.Combine(Path.GetFullPath(options.DataDirectory), "content.db");
        db.UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(migrationsTable))
            .AddInterceptors(new SqliteConnectionSetup(CultureInfo.GetCultureInfo(options.Schema.DefaultCulture)));
        Quieten(db);
    }

    private static void UsePostgreSql(IServiceProvider provider, DbContextOptionsBuilder db, string migrationsTable = HistoryRepository.DefaultTableName)
    {
        var connection = new NpgsqlConnectionStringBuilder(OptionsOf(provider).Database.ConnectionString);
        if (string.IsNullOrEmpty(connection.Options))
            connection.Options = "-c lock_timeout=30000";
        db.UseNpgsql(connection.ConnectionString, npgsql => npgsql.MigrationsHistoryTable(migrationsTable));
        Quieten(db);
    }

    // Loading an item with its cultures is one query by design: a handful of rows each.
    private static void Quieten(DbContextOptionsBuilder db) => db.ConfigureWarnings(warnings => warnings
        .Ignore(RelationalEventId.MultipleCollectionIncludeWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning));

    private static EngineOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<EngineOptions>>().Value;
}
