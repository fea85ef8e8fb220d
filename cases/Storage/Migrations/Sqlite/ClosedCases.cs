using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250501_ClosedCases")]
internal sealed class ClosedCases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP INDEX "IX_Cases_ClosedUtc";
        CREATE INDEX "IX_Cases_ClosedUtc" ON "Cases" ("ClosedUtc") WHERE "ClosedUtc" IS NOT NULL;
        """);
}
