using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Storage;

public sealed class PostgreSqlContentDb(DbContextOptions<PostgreSqlContentDb> options) : ContentDb(options)
{
    public override string NameCollation => "vi-x-icu";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<NodeRow>().Property(x => x.Id).HasIdentityOptions(startValue: FirstNodeId);
        modelBuilder.Entity<NodeRow>().HasIndex(x => x.Path).HasOperators("text_pattern_ops");
    }
}
