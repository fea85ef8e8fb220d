using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611220020_Unclear")]
internal sealed class Unclear : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "UnclearMessages" (
            "Id" uuid NOT NULL,
            "Channel" character varying(50) NOT NULL,
            "Text" character varying(1000) NOT NULL,
            "Guesses" character varying(200) NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_UnclearMessages" PRIMARY KEY ("Id")
        );
        CREATE INDEX "IX_UnclearMessages_AtUtc" ON "UnclearMessages" ("AtUtc");
        """);
}
