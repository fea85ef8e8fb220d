using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250700_Following")]
internal sealed class Following : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Incidents" ADD COLUMN "HappenedAt" time without time zone NULL;
        ALTER TABLE "AccessCodes" ADD COLUMN "SentTo" character varying(64) NULL;
        ALTER TABLE "ResidentSessions" ADD COLUMN "SentTo" character varying(64) NULL;
        ALTER TABLE "ResidentSessions" ADD COLUMN "LookedBeforeUtc" timestamp with time zone NULL;
        CREATE INDEX "IX_SourceContacts_PhoneE164" ON "SourceContacts" ("PhoneE164");
        CREATE INDEX "IX_SourceContacts_Email" ON "SourceContacts" ("Email");

        CREATE TABLE "CaseLooks" (
            "CaseId" uuid NOT NULL,
            "LookedUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_CaseLooks" PRIMARY KEY ("CaseId"),
            CONSTRAINT "FK_CaseLooks_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "Representatives" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "Name" character varying(100) NOT NULL,
            "Contact" character varying(200) NOT NULL,
            "GivenUtc" timestamp with time zone NOT NULL,
            "WithdrawnUtc" timestamp with time zone NULL,
            CONSTRAINT "PK_Representatives" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_Representatives_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Representatives_CaseId" ON "Representatives" ("CaseId");

        CREATE TABLE "SurveyAnswers" (
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "Handling" integer NULL,
            "Outcome" integer NULL,
            "KeptInformed" integer NULL,
            "Empathy" integer NULL,
            "Support" integer NULL,
            "Words" character varying(2000) NULL,
            "WantsCall" boolean NOT NULL,
            CONSTRAINT "PK_SurveyAnswers" PRIMARY KEY ("CaseId"),
            CONSTRAINT "FK_SurveyAnswers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_SurveyAnswers_AtUtc" ON "SurveyAnswers" ("AtUtc");

        CREATE TABLE "ContactChanges" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "State" character varying(40) NOT NULL,
            "Method" character varying(40) NOT NULL,
            "NewAddress" character varying(320) NOT NULL,
            "OldPhone" character varying(20) NULL,
            "OldEmail" character varying(320) NULL,
            "MayTellOld" boolean NOT NULL,
            "Hash" character varying(200) NULL,
            "Tries" integer NOT NULL,
            "AskedUtc" timestamp with time zone NOT NULL,
            "ExpiresUtc" timestamp with time zone NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_ContactChanges" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_ContactChanges_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ContactChanges_CaseId_AskedUtc" ON "ContactChanges" ("CaseId", "AskedUtc");

        CREATE TABLE "EvidenceFiles" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "Kind" character varying(40) NOT NULL,
            "Name" character varying(120) NOT NULL,
            "ContentType" character varying(60) NOT NULL,
            "Length" bigint NOT NULL,
            "Sha256" character varying(64) NOT NULL,
            "StoredName" character varying(40) NOT NULL,
            "ShareableName" character varying(40) NULL,
            "State" character varying(40) NOT NULL,
            "Reason" character varying(60) NULL,
            "ScannedUtc" timestamp with time zone NULL,
            "DecidedUtc" timestamp with time zone NULL,
            "DecidedBy" character varying(100) NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_EvidenceFiles" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_EvidenceFiles_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE UNIQUE INDEX "IX_EvidenceFiles_CaseId_Sha256" ON "EvidenceFiles" ("CaseId", "Sha256");
        CREATE INDEX "IX_EvidenceFiles_State_ScannedUtc" ON "EvidenceFiles" ("State", "ScannedUtc");
        """);
}
