using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250800_Reviews")]
internal sealed class Reviews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "ReviewDrafts" (
            "Key" TEXT NOT NULL CONSTRAINT "PK_ReviewDrafts" PRIMARY KEY,
            "Json" TEXT NOT NULL,
            "Version" TEXT NOT NULL,
            "UpdatedUtc" TEXT NOT NULL
        );
        CREATE INDEX "IX_ReviewDrafts_UpdatedUtc" ON "ReviewDrafts" ("UpdatedUtc");

        CREATE TABLE "CaseReviews" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_CaseReviews" PRIMARY KEY,
            "CaseId" TEXT NULL,
            "CouncilId" TEXT NULL,
            "AskedUtc" TEXT NOT NULL,
            "AskedOn" TEXT NOT NULL,
            "Count" TEXT NOT NULL,
            "ReportsCounted" INTEGER NOT NULL,
            "ReportsNeeded" INTEGER NOT NULL,
            "HarmIsHigh" INTEGER NOT NULL,
            "ByRepresentative" INTEGER NOT NULL,
            "FollowUpOn" TEXT NOT NULL,
            "Decision" TEXT NOT NULL,
            "DecidedOn" TEXT NULL,
            "ReviewedOn" TEXT NULL,
            "Recommendations" INTEGER NOT NULL,
            "RecordedUtc" TEXT NULL,
            "RecordedBy" TEXT NULL,
            "Version" TEXT NOT NULL,
            CONSTRAINT "FK_CaseReviews_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseReviews_AskedUtc" ON "CaseReviews" ("AskedUtc");
        CREATE INDEX "IX_CaseReviews_CaseId" ON "CaseReviews" ("CaseId");

        CREATE TABLE "ReviewWords" (
            "ReviewId" TEXT NOT NULL CONSTRAINT "PK_ReviewWords" PRIMARY KEY,
            "Name" TEXT NULL,
            "Contact" TEXT NULL,
            "RepresentativeName" TEXT NULL,
            "RepresentativeRole" TEXT NULL,
            "ConsentOn" TEXT NULL,
            "Outcome" TEXT NULL,
            "Recommendations" TEXT NULL,
            CONSTRAINT "FK_ReviewWords_CaseReviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "CaseReviews" ("Id") ON DELETE CASCADE
        );
        """);
}
