using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250100_ResumeCodes")]
internal sealed class ResumeCodes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "ResumeCodes" (
            "Lookup" character varying(32) NOT NULL,
            "StateKey" character varying(500) NOT NULL,
            "GivenUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_ResumeCodes" PRIMARY KEY ("Lookup")
        );
        CREATE INDEX "IX_ResumeCodes_GivenUtc" ON "ResumeCodes" ("GivenUtc");
        CREATE INDEX "IX_ResumeCodes_StateKey" ON "ResumeCodes" ("StateKey");
        """);
}
