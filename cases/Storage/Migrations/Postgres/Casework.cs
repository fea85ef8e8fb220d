using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250001_Casework")]
internal sealed class Casework : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "CaseMessages" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "From" character varying(40) NOT NULL,
            "StaffId" character varying(80) NULL,
            "Text" character varying(5000) NOT NULL,
            "ReadUtc" timestamp with time zone NULL,
            CONSTRAINT "PK_CaseMessages" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseMessages_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseMessages_CaseId_AtUtc" ON "CaseMessages" ("CaseId", "AtUtc");

        CREATE TABLE "CaseQuestions" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NOT NULL,
            "AskedUtc" timestamp with time zone NOT NULL,
            "StaffId" character varying(80) NOT NULL,
            "Text" character varying(2000) NOT NULL,
            "Answer" character varying(5000) NULL,
            "AnsweredUtc" timestamp with time zone NULL,
            CONSTRAINT "PK_CaseQuestions" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseQuestions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseQuestions_CaseId_AskedUtc" ON "CaseQuestions" ("CaseId", "AskedUtc");

        CREATE TABLE "StaffTasks" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NULL,
            "Kind" character varying(60) NOT NULL,
            "SubjectId" uuid NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            "DueOn" date NULL,
            "DoneUtc" timestamp with time zone NULL,
            "DoneBy" character varying(100) NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_StaffTasks" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_StaffTasks_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_StaffTasks_CaseId" ON "StaffTasks" ("CaseId");
        CREATE INDEX "IX_StaffTasks_DoneUtc_DueOn" ON "StaffTasks" ("DoneUtc", "DueOn");
        """);
}
