using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250400_StaffDesk")]
internal sealed class StaffDesk : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "OwnerId" character varying(80) NULL;
        ALTER TABLE "Cases" ADD COLUMN "OwnerName" character varying(100) NULL;
        ALTER TABLE "Cases" ADD COLUMN "IsSourceVulnerable" boolean NULL;
        ALTER TABLE "Cases" ADD COLUMN "VulnerabilityAssessedUtc" timestamp with time zone NULL;
        ALTER TABLE "Cases" ADD COLUMN "VulnerabilityAssessedBy" character varying(80) NULL;
        ALTER TABLE "Cases" ADD COLUMN "EqualityAssessedUtc" timestamp with time zone NULL;
        ALTER TABLE "Cases" ADD COLUMN "EqualityAssessedBy" character varying(80) NULL;
        ALTER TABLE "Cases" ADD COLUMN "IsRestricted" boolean NOT NULL DEFAULT FALSE;
        ALTER TABLE "Cases" ADD COLUMN "MergedIntoId" uuid NULL;
        ALTER TABLE "Cases" ADD COLUMN "SourceToldUtc" timestamp with time zone NULL;
        CREATE INDEX "IX_Cases_OwnerId_Status" ON "Cases" ("OwnerId", "Status");
        CREATE UNIQUE INDEX "IX_Notices_NoticeId_SubjectId" ON "Notices" ("NoticeId", "SubjectId");

        CREATE TABLE "CaseActions" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "StaffName" character varying(100) NOT NULL,
            "OutcomeId" character varying(60) NOT NULL,
            "OutcomeKind" character varying(20) NOT NULL,
            "InternalNote" character varying(5000) NOT NULL,
            "ResidentWording" character varying(2000) NOT NULL,
            "NextContactOn" date NOT NULL,
            "SpokeWithSource" boolean NOT NULL,
            "IsReferral" boolean NOT NULL,
            "HadEqualityAssessment" boolean NOT NULL,
            "TimelineEntryId" uuid NOT NULL,
            "UndoUntilUtc" timestamp with time zone NOT NULL,
            "UndoneUtc" timestamp with time zone NULL,
            "UndoneBy" character varying(80) NULL,
            "StatusBefore" character varying(40) NOT NULL,
            "NextContactBefore" date NOT NULL,
            "FirstContactBeforeUtc" timestamp with time zone NULL,
            "SourceToldBeforeUtc" timestamp with time zone NULL,
            CONSTRAINT "PK_CaseActions" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseActions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseActions_AtUtc" ON "CaseActions" ("AtUtc");
        CREATE INDEX "IX_CaseActions_CaseId_AtUtc" ON "CaseActions" ("CaseId", "AtUtc");

        CREATE TABLE "CaseNotes" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "StaffName" character varying(100) NOT NULL,
            "Kind" character varying(40) NOT NULL,
            "Text" character varying(5000) NOT NULL,
            CONSTRAINT "PK_CaseNotes" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseNotes_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseNotes_CaseId_AtUtc" ON "CaseNotes" ("CaseId", "AtUtc");

        CREATE TABLE "ContactAttempts" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "StaffName" character varying(100) NOT NULL,
            "Method" character varying(40) NOT NULL,
            "IsPreferredMethod" boolean NOT NULL,
            "Reached" boolean NOT NULL,
            "Note" character varying(2000) NOT NULL,
            CONSTRAINT "PK_ContactAttempts" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_ContactAttempts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ContactAttempts_CaseId_AtUtc" ON "ContactAttempts" ("CaseId", "AtUtc");

        CREATE TABLE "ActionPlans" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AgreedUtc" timestamp with time zone NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "StaffName" character varying(100) NOT NULL,
            "InTouchEveryDays" integer NOT NULL,
            "IsAgreedWithSource" boolean NOT NULL,
            CONSTRAINT "PK_ActionPlans" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_ActionPlans_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ActionPlans_CaseId_AgreedUtc" ON "ActionPlans" ("CaseId", "AgreedUtc");

        CREATE TABLE "PlanSteps" (
            "Id" uuid NOT NULL,
            "PlanId" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "Position" integer NOT NULL,
            "For" character varying(40) NOT NULL,
            "Text" character varying(500) NOT NULL,
            "DueOn" date NULL,
            "DoneUtc" timestamp with time zone NULL,
            CONSTRAINT "PK_PlanSteps" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_PlanSteps_ActionPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ActionPlans" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_PlanSteps_PlanId_Position" ON "PlanSteps" ("PlanId", "Position");

        CREATE TABLE "CaseConflicts" (
            "CaseId" uuid NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "RecordedBy" character varying(80) NOT NULL,
            CONSTRAINT "PK_CaseConflicts" PRIMARY KEY ("CaseId", "StaffId"),
            CONSTRAINT "FK_CaseConflicts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "CaseSubjects" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "Name" character varying(200) NOT NULL,
            "Address" character varying(500) NOT NULL,
            "Phone" character varying(40) NOT NULL,
            CONSTRAINT "PK_CaseSubjects" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseSubjects_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseSubjects_CaseId" ON "CaseSubjects" ("CaseId");

        CREATE TABLE "Closures" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "StaffName" character varying(100) NOT NULL,
            "ReasonId" character varying(60) NOT NULL,
            "Findings" character varying(3000) NOT NULL,
            "Actions" character varying(3000) NOT NULL,
            "FurtherHelp" character varying(3000) NOT NULL,
            "ReopenBy" date NOT NULL,
            "SurveyOn" date NOT NULL,
            "ReopenedUtc" timestamp with time zone NULL,
            CONSTRAINT "PK_Closures" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_Closures_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Closures_CaseId_AtUtc" ON "Closures" ("CaseId", "AtUtc");

        CREATE TABLE "ScheduledJobs" (
            "Name" character varying(60) NOT NULL,
            "NextUtc" timestamp with time zone NOT NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_ScheduledJobs" PRIMARY KEY ("Name")
        );
        """);
}
