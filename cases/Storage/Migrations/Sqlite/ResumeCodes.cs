using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250100_ResumeCodes")]
internal sealed class ResumeCodes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "ResumeCodes" (
            "Lookup" TEXT NOT NULL CONSTRAINT "PK_ResumeCodes" PRIMARY KEY,
            "StateKey" TEXT NOT NULL,
            "GivenUtc" TEXT NOT NULL
        );
        CREATE INDEX "IX_ResumeCodes_GivenUtc" ON "ResumeCodes" ("GivenUtc");
        CREATE INDEX "IX_ResumeCodes_StateKey" ON "ResumeCodes" ("StateKey");
        """);
}
