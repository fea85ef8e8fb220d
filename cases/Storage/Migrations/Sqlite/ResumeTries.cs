using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611251040_ResumeTries")]
internal sealed class ResumeTries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "ResumeTries" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_ResumeTries" PRIMARY KEY,
            "StateKey" TEXT NOT NULL,
            "ByText" INTEGER NOT NULL,
            "TriedUtc" TEXT NOT NULL
        );
        CREATE INDEX "IX_ResumeTries_StateKey" ON "ResumeTries" ("StateKey");
        CREATE INDEX "IX_ResumeTries_TriedUtc" ON "ResumeTries" ("TriedUtc");
        """);
}
