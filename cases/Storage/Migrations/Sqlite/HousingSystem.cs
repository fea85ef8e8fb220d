using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250610_HousingSystem")]
internal sealed class HousingSystem : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "KeptAnswers" (
            "ClientId" TEXT NOT NULL,
            "IdempotencyKey" TEXT NOT NULL,
            "AskedHash" TEXT NOT NULL,
            "Status" INTEGER NOT NULL,
            "Body" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            CONSTRAINT "PK_KeptAnswers" PRIMARY KEY ("ClientId", "IdempotencyKey")
        );
        CREATE INDEX "IX_KeptAnswers_AtUtc" ON "KeptAnswers" ("AtUtc");

        CREATE TABLE "CaseChanges" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseChanges" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "Kind" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "State" TEXT NOT NULL,
            "NotBeforeUtc" TEXT NOT NULL,
            "Attempts" INTEGER NOT NULL,
            "EndedUtc" TEXT NULL,
            "Version" TEXT NOT NULL,
            CONSTRAINT "FK_CaseChanges_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseChanges_CaseId" ON "CaseChanges" ("CaseId");
        CREATE INDEX "IX_CaseChanges_State_NotBeforeUtc" ON "CaseChanges" ("State", "NotBeforeUtc");
        """);
}
