using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611220002_Cases")]
internal sealed class Cases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "Cases" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Cases" PRIMARY KEY,
            "Reference" TEXT NOT NULL,
            "Status" TEXT NOT NULL,
            "TypeId" TEXT NOT NULL,
            "Band" TEXT NOT NULL,
            "BandReason" TEXT NOT NULL,
            "Team" TEXT NOT NULL,
            "Channel" TEXT NOT NULL,
            "DistrictId" TEXT NULL,
            "ReportedUtc" TEXT NOT NULL,
            "AcknowledgedUtc" TEXT NULL,
            "FirstContactDueOn" TEXT NOT NULL,
            "NextContactOn" TEXT NOT NULL,
            "FirstContactUtc" TEXT NULL,
            "IsAnonymous" INTEGER NOT NULL,
            "SafetyFlags" TEXT NOT NULL,
            "ClosedUtc" TEXT NULL,
            "Version" TEXT NOT NULL
        );
        CREATE UNIQUE INDEX "IX_Cases_Reference" ON "Cases" ("Reference");
        CREATE INDEX "IX_Cases_ReportedUtc" ON "Cases" ("ReportedUtc");
        CREATE INDEX "IX_Cases_Status_NextContactOn" ON "Cases" ("Status", "NextContactOn");

        CREATE TABLE "Timeline" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Timeline" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "Kind" TEXT NOT NULL,
            "ResidentTextKey" TEXT NULL,
            "ResidentText" TEXT NULL,
            "NextContactOn" TEXT NULL,
            CONSTRAINT "FK_Timeline_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Timeline_CaseId_AtUtc" ON "Timeline" ("CaseId", "AtUtc");

        CREATE TABLE "Audit" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Audit" PRIMARY KEY,
            "AtUtc" TEXT NOT NULL,
            "Who" TEXT NOT NULL,
            "What" TEXT NOT NULL,
            "Why" TEXT NOT NULL,
            "CaseId" TEXT NULL
        );
        CREATE INDEX "IX_Audit_AtUtc" ON "Audit" ("AtUtc");
        CREATE INDEX "IX_Audit_CaseId_AtUtc" ON "Audit" ("CaseId", "AtUtc");

        CREATE TRIGGER "Audit_is_never_changed" BEFORE UPDATE ON "Audit" BEGIN SELECT RAISE(ABORT, 'Audit rows are never changed'); END;
        CREATE TRIGGER "Audit_is_never_deleted" BEFORE DELETE ON "Audit" BEGIN SELECT RAISE(ABORT, 'Audit rows are never deleted'); END;

        CREATE TABLE "Incidents" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Incidents" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "ReportedUtc" TEXT NOT NULL,
            "LabelId" TEXT NULL,
            "Channel" TEXT NOT NULL,
            "ReporterRole" TEXT NULL,
            "HappenedFrom" TEXT NULL,
            "HappenedTo" TEXT NULL,
            "Frequency" TEXT NULL,
            "HappeningNow" TEXT NULL,
            "ReportedBefore" TEXT NULL,
            "SubjectKnown" TEXT NULL,
            "Harms" TEXT NOT NULL,
            "PoliceTold" TEXT NULL,
            "CouncilTold" TEXT NULL,
            CONSTRAINT "FK_Incidents_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Incidents_CaseId_ReportedUtc" ON "Incidents" ("CaseId", "ReportedUtc");

        CREATE TABLE "IncidentWords" (
            "IncidentId" TEXT NOT NULL CONSTRAINT "PK_IncidentWords" PRIMARY KEY,
            "WhatHappened" TEXT NULL,
            "When" TEXT NULL,
            "Where" TEXT NULL,
            "Postcode" TEXT NULL,
            "Who" TEXT NULL,
            "Effect" TEXT NULL,
            "Wanted" TEXT NULL,
            "Evidence" TEXT NULL,
            "PoliceReference" TEXT NULL,
            CONSTRAINT "FK_IncidentWords_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "Sources" (
            "CaseId" TEXT NOT NULL CONSTRAINT "PK_Sources" PRIMARY KEY,
            "Name" TEXT NULL,
            "NameToUse" TEXT NULL,
            "Role" TEXT NULL,
            "ConsentGiven" INTEGER NULL,
            "OnBehalfOf" TEXT NULL,
            CONSTRAINT "FK_Sources_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "SourceContacts" (
            "CaseId" TEXT NOT NULL CONSTRAINT "PK_SourceContacts" PRIMARY KEY,
            "Method" TEXT NOT NULL,
            "PhoneAsTyped" TEXT NULL,
            "PhoneE164" TEXT NULL,
            "Email" TEXT NULL,
            "LetterAddress" TEXT NULL,
            "NamedPerson" TEXT NULL,
            "NamedPersonContact" TEXT NULL,
            "Times" TEXT NULL,
            "SafeText" INTEGER NULL,
            "SafeVoicemail" INTEGER NULL,
            "SafeEmail" INTEGER NULL,
            "SafeLetter" INTEGER NULL,
            CONSTRAINT "FK_SourceContacts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "SourceNeeds" (
            "CaseId" TEXT NOT NULL CONSTRAINT "PK_SourceNeeds" PRIMARY KEY,
            "NeedIds" TEXT NOT NULL,
            "Language" TEXT NULL,
            "Note" TEXT NULL,
            CONSTRAINT "FK_SourceNeeds_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "SupportAnswers" (
            "CaseId" TEXT NOT NULL,
            "ServiceId" TEXT NOT NULL,
            "Answer" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            CONSTRAINT "PK_SupportAnswers" PRIMARY KEY ("CaseId", "ServiceId"),
            CONSTRAINT "FK_SupportAnswers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "Notices" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Notices" PRIMARY KEY,
            "CaseId" TEXT NULL,
            "NoticeId" TEXT NOT NULL,
            "ValuesJson" TEXT NOT NULL,
            "SubjectId" TEXT NULL,
            "Channel" TEXT NULL,
            "State" TEXT NOT NULL,
            "Reason" TEXT NULL,
            "CreatedUtc" TEXT NOT NULL,
            "NotBeforeUtc" TEXT NOT NULL,
            "ExpiresUtc" TEXT NULL,
            "TakenUtc" TEXT NULL,
            "EndedUtc" TEXT NULL,
            "Attempts" INTEGER NOT NULL,
            "Failed" TEXT NOT NULL,
            "ProviderId" TEXT NULL,
            "To" TEXT NULL,
            "Subject" TEXT NULL,
            "Body" TEXT NULL,
            "Version" TEXT NOT NULL,
            CONSTRAINT "FK_Notices_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Notices_CaseId" ON "Notices" ("CaseId");
        CREATE INDEX "IX_Notices_State_NotBeforeUtc" ON "Notices" ("State", "NotBeforeUtc");

        CREATE TABLE "AccessCodes" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_AccessCodes" PRIMARY KEY,
            "Reference" TEXT NOT NULL,
            "CaseId" TEXT NULL,
            "BrowserHash" TEXT NOT NULL,
            "State" TEXT NOT NULL,
            "IsTrusted" INTEGER NOT NULL,
            "CreatedUtc" TEXT NOT NULL,
            "SentUtc" TEXT NULL,
            "ExpiresUtc" TEXT NULL,
            "Hash" TEXT NULL,
            "Tries" INTEGER NOT NULL,
            "Version" TEXT NOT NULL
        );
        CREATE INDEX "IX_AccessCodes_Reference_CreatedUtc" ON "AccessCodes" ("Reference", "CreatedUtc");
        CREATE INDEX "IX_AccessCodes_State_CreatedUtc" ON "AccessCodes" ("State", "CreatedUtc");

        CREATE TABLE "ResidentSessions" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_ResidentSessions" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "TokenHash" TEXT NOT NULL,
            "BrowserHash" TEXT NOT NULL,
            "StartedUtc" TEXT NOT NULL,
            "LastSeenUtc" TEXT NOT NULL,
            "EndedUtc" TEXT NULL,
            CONSTRAINT "FK_ResidentSessions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ResidentSessions_CaseId_BrowserHash" ON "ResidentSessions" ("CaseId", "BrowserHash");
        CREATE INDEX "IX_ResidentSessions_LastSeenUtc" ON "ResidentSessions" ("LastSeenUtc");
        CREATE UNIQUE INDEX "IX_ResidentSessions_TokenHash" ON "ResidentSessions" ("TokenHash");

        CREATE TABLE "Passphrases" (
            "CaseId" TEXT NOT NULL CONSTRAINT "PK_Passphrases" PRIMARY KEY,
            "Lookup" TEXT NOT NULL,
            "Hash" TEXT NOT NULL,
            CONSTRAINT "FK_Passphrases_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE UNIQUE INDEX "IX_Passphrases_Lookup" ON "Passphrases" ("Lookup");

        CREATE TABLE "DataProtectionKeys" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_DataProtectionKeys" PRIMARY KEY,
            "FriendlyName" TEXT NOT NULL,
            "Xml" TEXT NOT NULL,
            "CreatedUtc" TEXT NOT NULL
        );

        CREATE TABLE "KeyChecks" (
            "Name" TEXT NOT NULL CONSTRAINT "PK_KeyChecks" PRIMARY KEY,
            "Check" TEXT NOT NULL
        );
        """);
}
