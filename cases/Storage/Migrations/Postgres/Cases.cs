using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611220002_Cases")]
internal sealed class Cases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "Cases" (
            "Id" uuid NOT NULL,
            "Reference" character varying(11) NOT NULL,
            "Status" character varying(40) NOT NULL,
            "TypeId" character varying(60) NOT NULL,
            "Band" character varying(20) NOT NULL,
            "BandReason" character varying(40) NOT NULL,
            "Team" character varying(60) NOT NULL,
            "Channel" character varying(50) NOT NULL,
            "DistrictId" character varying(60),
            "ReportedUtc" timestamp with time zone NOT NULL,
            "AcknowledgedUtc" timestamp with time zone,
            "FirstContactDueOn" date NOT NULL,
            "NextContactOn" date NOT NULL,
            "FirstContactUtc" timestamp with time zone,
            "IsAnonymous" boolean NOT NULL,
            "SafetyFlags" character varying(500) NOT NULL,
            "ClosedUtc" timestamp with time zone,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_Cases" PRIMARY KEY ("Id")
        );
        CREATE UNIQUE INDEX "IX_Cases_Reference" ON "Cases" ("Reference");
        CREATE INDEX "IX_Cases_ReportedUtc" ON "Cases" ("ReportedUtc");
        CREATE INDEX "IX_Cases_Status_NextContactOn" ON "Cases" ("Status", "NextContactOn");

        CREATE TABLE "Timeline" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "Kind" character varying(40) NOT NULL,
            "ResidentTextKey" character varying(100),
            "ResidentText" text,
            "NextContactOn" date,
            CONSTRAINT "PK_Timeline" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_Timeline_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Timeline_CaseId_AtUtc" ON "Timeline" ("CaseId", "AtUtc");

        CREATE TABLE "Audit" (
            "Id" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "Who" character varying(100) NOT NULL,
            "What" character varying(100) NOT NULL,
            "Why" character varying(500) NOT NULL,
            "CaseId" uuid,
            CONSTRAINT "PK_Audit" PRIMARY KEY ("Id")
        );
        CREATE INDEX "IX_Audit_AtUtc" ON "Audit" ("AtUtc");
        CREATE INDEX "IX_Audit_CaseId_AtUtc" ON "Audit" ("CaseId", "AtUtc");

        CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'Audit rows are never changed or deleted';
        END $$;
        CREATE TRIGGER "Audit_is_never_changed" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Audit" EXECUTE FUNCTION refuse_audit_change();

        CREATE TABLE "Incidents" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "ReportedUtc" timestamp with time zone NOT NULL,
            "LabelId" character varying(60),
            "Channel" character varying(50) NOT NULL,
            "ReporterRole" character varying(40),
            "HappenedFrom" date,
            "HappenedTo" date,
            "Frequency" character varying(40),
            "HappeningNow" character varying(40),
            "ReportedBefore" character varying(40),
            "SubjectKnown" character varying(40),
            "Harms" character varying(200) NOT NULL,
            "PoliceTold" character varying(40),
            "CouncilTold" character varying(40),
            CONSTRAINT "PK_Incidents" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_Incidents_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Incidents_CaseId_ReportedUtc" ON "Incidents" ("CaseId", "ReportedUtc");

        CREATE TABLE "IncidentWords" (
            "IncidentId" uuid NOT NULL,
            "WhatHappened" text,
            "When" text,
            "Where" text,
            "Postcode" text,
            "Who" text,
            "Effect" text,
            "Wanted" text,
            "Evidence" text,
            "PoliceReference" text,
            CONSTRAINT "PK_IncidentWords" PRIMARY KEY ("IncidentId"),
            CONSTRAINT "FK_IncidentWords_Incidents_IncidentId" FOREIGN KEY ("IncidentId") REFERENCES "Incidents" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "Sources" (
            "CaseId" uuid NOT NULL,
            "Name" text,
            "NameToUse" text,
            "Role" character varying(40),
            "ConsentGiven" boolean,
            "OnBehalfOf" text,
            CONSTRAINT "PK_Sources" PRIMARY KEY ("CaseId"),
            CONSTRAINT "FK_Sources_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "SourceContacts" (
            "CaseId" uuid NOT NULL,
            "Method" character varying(40) NOT NULL,
            "PhoneAsTyped" text,
            "PhoneE164" character varying(20),
            "Email" text,
            "LetterAddress" text,
            "NamedPerson" text,
            "NamedPersonContact" text,
            "Times" text,
            "SafeText" boolean,
            "SafeVoicemail" boolean,
            "SafeEmail" boolean,
            "SafeLetter" boolean,
            CONSTRAINT "PK_SourceContacts" PRIMARY KEY ("CaseId"),
            CONSTRAINT "FK_SourceContacts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "SourceNeeds" (
            "CaseId" uuid NOT NULL,
            "NeedIds" character varying(500) NOT NULL,
            "Language" text,
            "Note" text,
            CONSTRAINT "PK_SourceNeeds" PRIMARY KEY ("CaseId"),
            CONSTRAINT "FK_SourceNeeds_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "SupportAnswers" (
            "CaseId" uuid NOT NULL,
            "ServiceId" character varying(60) NOT NULL,
            "Answer" character varying(40) NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_SupportAnswers" PRIMARY KEY ("CaseId", "ServiceId"),
            CONSTRAINT "FK_SupportAnswers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );

        CREATE TABLE "Notices" (
            "Id" uuid NOT NULL,
            "CaseId" uuid,
            "NoticeId" character varying(100) NOT NULL,
            "ValuesJson" text NOT NULL,
            "SubjectId" uuid,
            "Channel" character varying(40),
            "State" character varying(40) NOT NULL,
            "Reason" character varying(100),
            "CreatedUtc" timestamp with time zone NOT NULL,
            "NotBeforeUtc" timestamp with time zone NOT NULL,
            "ExpiresUtc" timestamp with time zone,
            "TakenUtc" timestamp with time zone,
            "EndedUtc" timestamp with time zone,
            "Attempts" integer NOT NULL,
            "Failed" character varying(100) NOT NULL,
            "ProviderId" character varying(100),
            "To" text,
            "Subject" text,
            "Body" text,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_Notices" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_Notices_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_Notices_CaseId" ON "Notices" ("CaseId");
        CREATE INDEX "IX_Notices_State_NotBeforeUtc" ON "Notices" ("State", "NotBeforeUtc");

        CREATE TABLE "AccessCodes" (
            "Id" uuid NOT NULL,
            "Reference" character varying(11) NOT NULL,
            "CaseId" uuid,
            "BrowserHash" character varying(64) NOT NULL,
            "State" character varying(40) NOT NULL,
            "IsTrusted" boolean NOT NULL,
            "CreatedUtc" timestamp with time zone NOT NULL,
            "SentUtc" timestamp with time zone,
            "ExpiresUtc" timestamp with time zone,
            "Hash" character varying(200),
            "Tries" integer NOT NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_AccessCodes" PRIMARY KEY ("Id")
        );
        CREATE INDEX "IX_AccessCodes_Reference_CreatedUtc" ON "AccessCodes" ("Reference", "CreatedUtc");
        CREATE INDEX "IX_AccessCodes_State_CreatedUtc" ON "AccessCodes" ("State", "CreatedUtc");

        CREATE TABLE "ResidentSessions" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "TokenHash" character varying(64) NOT NULL,
            "BrowserHash" character varying(64) NOT NULL,
            "StartedUtc" timestamp with time zone NOT NULL,
            "LastSeenUtc" timestamp with time zone NOT NULL,
            "EndedUtc" timestamp with time zone,
            CONSTRAINT "PK_ResidentSessions" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_ResidentSessions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_ResidentSessions_CaseId_BrowserHash" ON "ResidentSessions" ("CaseId", "BrowserHash");
        CREATE INDEX "IX_ResidentSessions_LastSeenUtc" ON "ResidentSessions" ("LastSeenUtc");
        CREATE UNIQUE INDEX "IX_ResidentSessions_TokenHash" ON "ResidentSessions" ("TokenHash");

        CREATE TABLE "Passphrases" (
            "CaseId" uuid NOT NULL,
            "Lookup" character varying(64) NOT NULL,
            "Hash" character varying(200) NOT NULL,
            CONSTRAINT "PK_Passphrases" PRIMARY KEY ("CaseId"),
            CONSTRAINT "FK_Passphrases_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE UNIQUE INDEX "IX_Passphrases_Lookup" ON "Passphrases" ("Lookup");

        CREATE TABLE "DataProtectionKeys" (
            "Id" uuid NOT NULL,
            "FriendlyName" character varying(200) NOT NULL,
            "Xml" text NOT NULL,
            "CreatedUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_DataProtectionKeys" PRIMARY KEY ("Id")
        );

        CREATE TABLE "KeyChecks" (
            "Name" character varying(40) NOT NULL,
            "Check" character varying(64) NOT NULL,
            CONSTRAINT "PK_KeyChecks" PRIMARY KEY ("Name")
        );
        """);
}
