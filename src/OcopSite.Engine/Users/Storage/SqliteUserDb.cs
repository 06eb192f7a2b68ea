using Microsoft.EntityFrameworkCore;

namespace OcopSite.Engine.Users.Storage;

public sealed class SqliteUserDb(DbContextOptions<SqliteUserDb> options) : UserDb(options);
