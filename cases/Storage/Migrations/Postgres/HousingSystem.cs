using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250610_HousingSystem")]
internal sealed class HousingSystem : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "KeptAnswers" (
            "ClientId" character varying(60) NOT NULL,
            "IdempotencyKey" character varying(100) NOT NULL,
            "AskedHash" character varying(64) NOT NULL,
            "Status" integer NOT NULL,
            "Body" text NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_KeptAnswers" PRIMARY KEY ("ClientId", "IdempotencyKey")
        );
        CREATE INDEX "IX_KeptAnswers_AtUtc" ON "KeptAnswers" ("AtUtc");

        CREATE TABLE "CaseChanges" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "Kind" character varying(40) NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "State" character varying(40) NOT NULL,
            "NotBeforeUtc" timestamp with time zone NOT NULL,
            "Attempts" integer NOT NULL,
            "EndedUtc" timestamp with time zone NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_CaseChanges" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseChanges_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseChanges_CaseId" ON "CaseChanges" ("CaseId");
        CREATE INDEX "IX_CaseChanges_State_NotBeforeUtc" ON "CaseChanges" ("State", "NotBeforeUtc");
        """);
}
