using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611251000_Keeping")]
internal sealed class Keeping : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "HeldUtc" timestamp with time zone NULL;
        ALTER TABLE "Cases" ADD COLUMN "HeldBy" character varying(80) NULL;
        ALTER TABLE "Cases" ADD COLUMN "ErasedUtc" timestamp with time zone NULL;
        """);
}
