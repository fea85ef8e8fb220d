using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250600_TalkOutcomes")]
internal sealed class TalkOutcomes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "TalkOutcomes" (
            "Id" uuid NOT NULL,
            "Day" date NOT NULL,
            "Channel" character varying(50) NOT NULL,
            "End" character varying(40) NOT NULL,
            CONSTRAINT "PK_TalkOutcomes" PRIMARY KEY ("Id")
        );
        CREATE INDEX "IX_TalkOutcomes_Day" ON "TalkOutcomes" ("Day");
        """);
}
