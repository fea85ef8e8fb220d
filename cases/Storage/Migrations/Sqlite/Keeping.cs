using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611251000_Keeping")]
internal sealed class Keeping : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "HeldUtc" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "HeldBy" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "ErasedUtc" TEXT NULL;
        """);
}
