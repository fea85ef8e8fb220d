using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250001_Casework")]
internal sealed class Casework : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "CaseMessages" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseMessages" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AtUtc" TEXT NOT NULL,
            "From" TEXT NOT NULL,
            "StaffId" TEXT NULL,
            "Text" TEXT NOT NULL,
            "ReadUtc" TEXT NULL,
            CONSTRAINT "FK_CaseMessages_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseMessages_CaseId_AtUtc" ON "CaseMessages" ("CaseId", "AtUtc");

        CREATE TABLE "CaseQuestions" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseQuestions" PRIMARY KEY,
            "CaseId" TEXT NOT NULL,
            "AskedUtc" TEXT NOT NULL,
            "StaffId" TEXT NOT NULL,
            "Text" TEXT NOT NULL,
            "Answer" TEXT NULL,
            "AnsweredUtc" TEXT NULL,
            CONSTRAINT "FK_CaseQuestions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseQuestions_CaseId_AskedUtc" ON "CaseQuestions" ("CaseId", "AskedUtc");

        CREATE TABLE "StaffTasks" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_StaffTasks" PRIMARY KEY,
            "CaseId" TEXT NULL,
            "Kind" TEXT NOT NULL,
            "SubjectId" TEXT NULL,
            "AtUtc" TEXT NOT NULL,
            "DueOn" TEXT NULL,
            "DoneUtc" TEXT NULL,
            "DoneBy" TEXT NULL,
            "Version" TEXT NOT NULL,
            CONSTRAINT "FK_StaffTasks_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_StaffTasks_CaseId" ON "StaffTasks" ("CaseId");
        CREATE INDEX "IX_StaffTasks_DoneUtc_DueOn" ON "StaffTasks" ("DoneUtc", "DueOn");
        """);
}
