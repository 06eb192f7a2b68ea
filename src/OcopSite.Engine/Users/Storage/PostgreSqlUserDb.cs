using Microsoft.EntityFrameworkCore;

namespace OcopSite.Engine.Users.Storage;

public sealed class PostgreSqlUserDb(DbContextOptions<PostgreSqlUserDb> options) : UserDb(options);
