using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250800_Reviews")]
internal sealed class Reviews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "ReviewDrafts" (
            "Key" character varying(64) NOT NULL,
            "Json" text NOT NULL,
            "Version" uuid NOT NULL,
            "UpdatedUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_ReviewDrafts" PRIMARY KEY ("Key")
        );
        CREATE INDEX "IX_ReviewDrafts_UpdatedUtc" ON "ReviewDrafts" ("UpdatedUtc");

        CREATE TABLE "CaseReviews" (
            "Id" uuid NOT NULL,
            "CaseId" uuid NULL,
            "CouncilId" character varying(60) NULL,
            "AskedUtc" timestamp with time zone NOT NULL,
            "AskedOn" date NOT NULL,
            "Count" character varying(40) NOT NULL,
            "ReportsCounted" integer NOT NULL,
            "ReportsNeeded" integer NOT NULL,
            "HarmIsHigh" boolean NOT NULL,
            "ByRepresentative" boolean NOT NULL,
            "FollowUpOn" date NOT NULL,
            "Decision" character varying(40) NOT NULL,
            "DecidedOn" date NULL,
            "ReviewedOn" date NULL,
            "Recommendations" integer NOT NULL,
            "RecordedUtc" timestamp with time zone NULL,
            "RecordedBy" character varying(100) NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_CaseReviews" PRIMARY KEY ("Id"),
            CONSTRAINT "FK_CaseReviews_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
        );
        CREATE INDEX "IX_CaseReviews_AskedUtc" ON "CaseReviews" ("AskedUtc");
        CREATE INDEX "IX_CaseReviews_CaseId" ON "CaseReviews" ("CaseId");

        CREATE TABLE "ReviewWords" (
            "ReviewId" uuid NOT NULL,
            "Name" character varying(200) NULL,
            "Contact" character varying(200) NULL,
            "RepresentativeName" character varying(200) NULL,
            "RepresentativeRole" character varying(200) NULL,
            "ConsentOn" date NULL,
            "Outcome" character varying(4000) NULL,
            "Recommendations" character varying(4000) NULL,
            CONSTRAINT "PK_ReviewWords" PRIMARY KEY ("ReviewId"),
            CONSTRAINT "FK_ReviewWords_CaseReviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "CaseReviews" ("Id") ON DELETE CASCADE
        );
        """);
}
