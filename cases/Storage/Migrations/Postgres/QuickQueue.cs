using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611251001_QuickQueue")]
internal sealed class QuickQueue : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Sources" ADD COLUMN "SearchName" text NULL;
        UPDATE "Sources" SET "SearchName" = LOWER(TRIM(COALESCE("Name", '') || ' ' || COALESCE("NameToUse", ''))) WHERE COALESCE("Name", "NameToUse") IS NOT NULL;
        CREATE INDEX "IX_Sources_SearchName_CaseId" ON "Sources" ("SearchName", "CaseId");
        CREATE INDEX "IX_Cases_DistrictId_Band_QueueRank_ActOn_Id" ON "Cases" ("DistrictId", "Band", "QueueRank", "ActOn", "Id") WHERE "ClosedUtc" IS NULL;
        CREATE INDEX "IX_Cases_Restricted" ON "Cases" ("QueueRank", "ActOn", "Id") WHERE "IsRestricted" AND "ClosedUtc" IS NULL;
        """);
}
