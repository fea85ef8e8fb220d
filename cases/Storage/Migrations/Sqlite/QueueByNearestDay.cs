using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250901_QueueByNearestDay")]
internal sealed class QueueByNearestDay : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "ActOn" TEXT NOT NULL DEFAULT '2000-01-01';
        UPDATE "Cases" SET "ActOn" = CASE
            WHEN "FirstContactUtc" IS NULL AND "FirstContactDueOn" < "NextContactOn" THEN "FirstContactDueOn"
            ELSE "NextContactOn" END;
        DROP INDEX "IX_Cases_Queue";
        CREATE INDEX "IX_Cases_Queue" ON "Cases" ("QueueRank", "ActOn", "Id", "Team", "Band", "DistrictId", "Status", "OwnerId", "IsRestricted") WHERE "ClosedUtc" IS NULL;
        DROP INDEX "IX_Cases_OwnerId_Status";
        CREATE INDEX "IX_Cases_OwnerId_QueueRank_ActOn_Id" ON "Cases" ("OwnerId", "QueueRank", "ActOn", "Id") WHERE "ClosedUtc" IS NULL;
        CREATE INDEX "IX_Cases_Status_QueueRank_ActOn_Id" ON "Cases" ("Status", "QueueRank", "ActOn", "Id") WHERE "ClosedUtc" IS NULL;
        """);
}
