using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611220020_Unclear")]
internal sealed class Unclear : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "UnclearMessages" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_UnclearMessages" PRIMARY KEY,
            "Channel" TEXT NOT NULL,
            "Text" TEXT NOT NULL,
            "Guesses" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL
        );
        CREATE INDEX "IX_UnclearMessages_AtUtc" ON "UnclearMessages" ("AtUtc");
        """);
}
