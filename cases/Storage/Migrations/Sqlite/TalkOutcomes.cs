using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250600_TalkOutcomes")]
internal sealed class TalkOutcomes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "TalkOutcomes" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_TalkOutcomes" PRIMARY KEY,
            "Day" TEXT NOT NULL,
            "Channel" TEXT NOT NULL,
            "End" TEXT NOT NULL
        );
        CREATE INDEX "IX_TalkOutcomes_Day" ON "TalkOutcomes" ("Day");
        """);
}
