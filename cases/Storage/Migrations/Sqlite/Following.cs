using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250700_Following")]
internal sealed class Following : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Incidents" ADD COLUMN "HappenedAt" TEXT NULL;
        ALTER TABLE "AccessCodes" ADD COLUMN "SentTo" TEXT NULL;
        ALTER TABLE "ResidentSessions" ADD COLUMN "SentTo" TEXT NULL;
        ALTER TABLE "ResidentSessions" ADD COLUMN "LookedBeforeUtc" TEXT NULL;
        CREATE INDEX "IX_SourceContacts_PhoneE164" ON "SourceContacts" ("PhoneE164");
        CREATE INDEX "IX_SourceContacts_Email" ON "SourceContacts" ("Email");

        CREATE TABLE "CaseLooks" (
            "CaseId" TEXT NOT NULL CONSTRAINT "PK_CaseLooks" PRIMARY KEY,
            "LookedUtc" TEXT NOT NULL,
            CONSTRAINT "FK_CaseLooks_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "Representatives" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Representatives" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "Name" TEXT NOT NULL,
            "Contact" TEXT NOT NULL,
            "GivenUtc" TEXT NOT NULL,
            "WithdrawnUtc" TEXT NULL,
            CONSTRAINT "FK_Representatives_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Representatives_CaseId" ON "Representatives" ("CaseId");

        CREATE TABLE "SurveyAnswers" (
            "CaseId" TEXT NOT NULL CONSTRAINT "PK_SurveyAnswers" PRIMARY KEY,
            "AtUtc" TEXT NOT NULL,
            "Handling" INTEGER NULL,
            "Outcome" INTEGER NULL,
            "KeptInformed" INTEGER NULL,
            "Empathy" INTEGER NULL,
            "Support" INTEGER NULL,
            "Words" TEXT NULL,
            "WantsCall" INTEGER NOT NULL,
            CONSTRAINT "FK_SurveyAnswers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_SurveyAnswers_AtUtc" ON "SurveyAnswers" ("AtUtc");

        CREATE TABLE "ContactChanges" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_ContactChanges" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "State" TEXT NOT NULL,
            "Method" TEXT NOT NULL,
            "NewAddress" TEXT NOT NULL,
            "OldPhone" TEXT NULL,
            "OldEmail" TEXT NULL,
            "MayTellOld" INTEGER NOT NULL,
            "Hash" TEXT NULL,
            "Tries" INTEGER NOT NULL,
            "AskedUtc" TEXT NOT NULL,
            "ExpiresUtc" TEXT NULL,
            "Version" TEXT NOT NULL,
            CONSTRAINT "FK_ContactChanges_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ContactChanges_CaseId_AskedUtc" ON "ContactChanges" ("CaseId", "AskedUtc");

        CREATE TABLE "EvidenceFiles" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_EvidenceFiles" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "Kind" TEXT NOT NULL,
            "Name" TEXT NOT NULL,
            "ContentType" TEXT NOT NULL,
            "Length" INTEGER NOT NULL,
            "Sha256" TEXT NOT NULL,
            "StoredName" TEXT NOT NULL,
            "ShareableName" TEXT NULL,
            "State" TEXT NOT NULL,
            "Reason" TEXT NULL,
            "ScannedUtc" TEXT NULL,
            "DecidedUtc" TEXT NULL,
            "DecidedBy" TEXT NULL,
            "Version" TEXT NOT NULL,
            CONSTRAINT "FK_EvidenceFiles_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE UNIQUE INDEX "IX_EvidenceFiles_CaseId_Sha256" ON "EvidenceFiles" ("CaseId", "Sha256");
        CREATE INDEX "IX_EvidenceFiles_State_ScannedUtc" ON "EvidenceFiles" ("State", "ScannedUtc");
        """);
}
