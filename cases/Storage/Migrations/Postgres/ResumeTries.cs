using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611251040_ResumeTries")]
internal sealed class ResumeTries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "ResumeTries" (
            "Id" uuid NOT NULL,
            "StateKey" character varying(500) NOT NULL,
            "ByText" boolean NOT NULL,
            "TriedUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_ResumeTries" PRIMARY KEY ("Id")
        );
        CREATE INDEX "IX_ResumeTries_StateKey" ON "ResumeTries" ("StateKey");
        CREATE INDEX "IX_ResumeTries_TriedUtc" ON "ResumeTries" ("TriedUtc");
        """);
}
