using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250400_StaffDesk")]
internal sealed class StaffDesk : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "OwnerId" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "OwnerName" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "IsSourceVulnerable" INTEGER NULL;
        ALTER TABLE "Cases" ADD COLUMN "VulnerabilityAssessedUtc" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "VulnerabilityAssessedBy" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "EqualityAssessedUtc" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "EqualityAssessedBy" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "IsRestricted" INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE "Cases" ADD COLUMN "MergedIntoId" TEXT NULL;
        ALTER TABLE "Cases" ADD COLUMN "SourceToldUtc" TEXT NULL;
        CREATE INDEX "IX_Cases_OwnerId_Status" ON "Cases" ("OwnerId", "Status");
        CREATE UNIQUE INDEX "IX_Notices_NoticeId_SubjectId" ON "Notices" ("NoticeId", "SubjectId");

        CREATE TABLE "CaseActions" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseActions" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "StaffName" TEXT NOT NULL,
            "OutcomeId" TEXT NOT NULL,
            "OutcomeKind" TEXT NOT NULL,
            "InternalNote" TEXT NOT NULL,
            "ResidentWording" TEXT NOT NULL,
            "NextContactOn" TEXT NOT NULL,
            "SpokeWithSource" INTEGER NOT NULL,
            "IsReferral" INTEGER NOT NULL,
            "HadEqualityAssessment" INTEGER NOT NULL,
            "TimelineEntryId" TEXT NOT NULL,
            "UndoUntilUtc" TEXT NOT NULL,
            "UndoneUtc" TEXT NULL,
            "UndoneBy" TEXT NULL,
            "StatusBefore" TEXT NOT NULL,
            "NextContactBefore" TEXT NOT NULL,
            "FirstContactBeforeUtc" TEXT NULL,
            "SourceToldBeforeUtc" TEXT NULL,
            CONSTRAINT "FK_CaseActions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseActions_AtUtc" ON "CaseActions" ("AtUtc");
        CREATE INDEX "IX_CaseActions_CaseId_AtUtc" ON "CaseActions" ("CaseId", "AtUtc");

        CREATE TABLE "CaseNotes" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseNotes" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "StaffName" TEXT NOT NULL,
            "Kind" TEXT NOT NULL,
            "Text" TEXT NOT NULL,
            CONSTRAINT "FK_CaseNotes_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseNotes_CaseId_AtUtc" ON "CaseNotes" ("CaseId", "AtUtc");

        CREATE TABLE "ContactAttempts" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_ContactAttempts" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "StaffName" TEXT NOT NULL,
            "Method" TEXT NOT NULL,
            "IsPreferredMethod" INTEGER NOT NULL,
            "Reached" INTEGER NOT NULL,
            "Note" TEXT NOT NULL,
            CONSTRAINT "FK_ContactAttempts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ContactAttempts_CaseId_AtUtc" ON "ContactAttempts" ("CaseId", "AtUtc");

        CREATE TABLE "ActionPlans" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_ActionPlans" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AgreedUtc" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "StaffName" TEXT NOT NULL,
            "InTouchEveryDays" INTEGER NOT NULL,
            "IsAgreedWithSource" INTEGER NOT NULL,
            CONSTRAINT "FK_ActionPlans_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ActionPlans_CaseId_AgreedUtc" ON "ActionPlans" ("CaseId", "AgreedUtc");

        CREATE TABLE "PlanSteps" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_PlanSteps" PRIMARY KEY,
            "PlanId" TEXT NOT NULL,
            "CaseId" TEXT NOT NULL,
            "Position" INTEGER NOT NULL,
            "For" TEXT NOT NULL,
            "Text" TEXT NOT NULL,
            "DueOn" TEXT NULL,
            "DoneUtc" TEXT NULL,
            CONSTRAINT "FK_PlanSteps_ActionPlans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "ActionPlans" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_PlanSteps_PlanId_Position" ON "PlanSteps" ("PlanId", "Position");

        CREATE TABLE "CaseConflicts" (
            "CaseId" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "RecordedBy" TEXT NOT NULL,
            CONSTRAINT "PK_CaseConflicts" PRIMARY KEY ("CaseId", "StaffId"),
            CONSTRAINT "FK_CaseConflicts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "CaseSubjects" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseSubjects" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "Name" TEXT NOT NULL,
            "Address" TEXT NOT NULL,
            "Phone" TEXT NOT NULL,
            CONSTRAINT "FK_CaseSubjects_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseSubjects_CaseId" ON "CaseSubjects" ("CaseId");

        CREATE TABLE "Closures" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Closures" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "StaffName" TEXT NOT NULL,
            "ReasonId" TEXT NOT NULL,
            "Findings" TEXT NOT NULL,
            "Actions" TEXT NOT NULL,
            "FurtherHelp" TEXT NOT NULL,
            "ReopenBy" TEXT NOT NULL,
            "SurveyOn" TEXT NOT NULL,
            "ReopenedUtc" TEXT NULL,
            CONSTRAINT "FK_Closures_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Closures_CaseId_AtUtc" ON "Closures" ("CaseId", "AtUtc");

        CREATE TABLE "ScheduledJobs" (
            "Name" TEXT NOT NULL CONSTRAINT "PK_ScheduledJobs" PRIMARY KEY,
            "NextUtc" TEXT NOT NULL,
            "Version" TEXT NOT NULL
        );
        """);
}
