using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace OcopSite.Engine.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ObjectId = table.Column<int>(type: "integer", nullable: false),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    AuditType = table.Column<int>(type: "integer", nullable: false),
                    EntityType = table.Column<string>(type: "text", nullable: true),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    Parameters = table.Column<string>(type: "text", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "nodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:IdentitySequenceOptions", "'1051', '1', '', '', 'False', '1'")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectType = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Path = table.Column<string>(type: "text", nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    Trashed = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    CreatorId = table.Column<int>(type: "integer", nullable: false),
                    WriterId = table.Column<int>(type: "integer", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    VersionId = table.Column<int>(type: "integer", nullable: false),
                    PublishedVersionId = table.Column<int>(type: "integer", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Edited = table.Column<bool>(type: "boolean", nullable: false),
                    PublishName = table.Column<string>(type: "text", nullable: true),
                    PublishDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublisherId = table.Column<int>(type: "integer", nullable: true),
                    MediaPath = table.Column<string>(type: "text", nullable: true),
                    Stamp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectType = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentTypeAlias = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Cultures = table.Column<string>(type: "text", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "redirects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Culture = table.Column<string>(type: "text", nullable: false),
                    Path = table.Column<string>(type: "text", nullable: false),
                    TargetKey = table.Column<Guid>(type: "uuid", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_redirects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "relation_types",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Alias = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    IsBidirectional = table.Column<bool>(type: "boolean", nullable: false),
                    IsDependency = table.Column<bool>(type: "boolean", nullable: false),
                    ParentObjectType = table.Column<Guid>(type: "uuid", nullable: true),
                    ChildObjectType = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation_types", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "cultures",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Culture = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    NameKey = table.Column<string>(type: "text", nullable: true),
                    UrlSegment = table.Column<string>(type: "text", nullable: true),
                    Date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Edited = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedName = table.Column<string>(type: "text", nullable: true),
                    PublishedUrlSegment = table.Column<string>(type: "text", nullable: true),
                    PublishedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cultures", x => new { x.NodeId, x.Culture });
                    table.ForeignKey(
                        name: "FK_cultures_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "schedules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Culture = table.Column<string>(type: "text", nullable: false),
                    Date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Action = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_schedules_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "versions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    VersionDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WriterId = table.Column<int>(type: "integer", nullable: false),
                    Current = table.Column<bool>(type: "boolean", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    PreventCleanup = table.Column<bool>(type: "boolean", nullable: false),
                    Cultures = table.Column<string>(type: "text", nullable: false),
                    Values = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_versions_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "relations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ParentId = table.Column<int>(type: "integer", nullable: false),
                    ChildId = table.Column<int>(type: "integer", nullable: false),
                    RelationTypeId = table.Column<int>(type: "integer", nullable: false),
                    Comment = table.Column<string>(type: "text", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_relations_nodes_ChildId",
                        column: x => x.ChildId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relations_nodes_ParentId",
                        column: x => x.ParentId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relations_relation_types_RelationTypeId",
                        column: x => x.RelationTypeId,
                        principalTable: "relation_types",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "relation_types",
                columns: new[] { "Id", "Alias", "ChildObjectType", "IsBidirectional", "IsDependency", "Key", "Name", "ParentObjectType" },
                values: new object[,]
                {
                    { 1, "relateDocumentOnCopy", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972"), true, false, new Guid("2b117496-3e33-517b-8d34-645e1aaaf8fe"), "Relate Document On Copy", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972") },
                    { 2, "relateParentDocumentOnDelete", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972"), false, false, new Guid("abc8b8a4-86eb-54c4-8925-c08465e5b7cb"), "Relate Parent Document On Delete", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972") },
                    { 3, "relateParentMediaFolderOnDelete", new Guid("b796f64c-1f99-4ffb-b886-4bf4bc011a9c"), false, false, new Guid("2a8f5384-150b-5725-9cc8-4d1aac23ba6f"), "Relate Parent Media Folder On Delete", new Guid("b796f64c-1f99-4ffb-b886-4bf4bc011a9c") },
                    { 4, "umbMedia", null, false, true, new Guid("ba61c5af-1769-597e-bf02-c0511464e5b3"), "Related Media", null },
                    { 5, "umbDocument", null, false, true, new Guid("46335a49-a46f-57a0-bcdb-4dbb1921e682"), "Related Document", null }
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_CreateDate",
                table: "audit",
                column: "CreateDate");

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId",
                table: "audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_cultures_NameKey",
                table: "cultures",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_cultures_PublishedUrlSegment",
                table: "cultures",
                column: "PublishedUrlSegment");

            migrationBuilder.CreateIndex(
                name: "IX_nodes_ContentTypeId",
                table: "nodes",
                column: "ContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_nodes_Key",
                table: "nodes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nodes_MediaPath",
                table: "nodes",
                column: "MediaPath");

            migrationBuilder.CreateIndex(
                name: "IX_nodes_ObjectType_ParentId_SortOrder",
                table: "nodes",
                columns: new[] { "ObjectType", "ParentId", "SortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_nodes_Path",
                table: "nodes",
                column: "Path")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "IX_redirects_Culture_Path",
                table: "redirects",
                columns: new[] { "Culture", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_redirects_TargetKey",
                table: "redirects",
                column: "TargetKey");

            migrationBuilder.CreateIndex(
                name: "IX_relation_types_Alias",
                table: "relation_types",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relations_ChildId",
                table: "relations",
                column: "ChildId");

            migrationBuilder.CreateIndex(
                name: "IX_relations_ParentId_ChildId_RelationTypeId",
                table: "relations",
                columns: new[] { "ParentId", "ChildId", "RelationTypeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relations_RelationTypeId",
                table: "relations",
                column: "RelationTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_schedules_Action_Date",
                table: "schedules",
                columns: new[] { "Action", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_schedules_NodeId",
                table: "schedules",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_versions_NodeId",
                table: "versions",
                column: "NodeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "cultures");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "redirects");

            migrationBuilder.DropTable(
                name: "relations");

            migrationBuilder.DropTable(
                name: "schedules");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "versions");

            migrationBuilder.DropTable(
                name: "relation_types");

            migrationBuilder.DropTable(
                name: "nodes");
        }
    }
}
