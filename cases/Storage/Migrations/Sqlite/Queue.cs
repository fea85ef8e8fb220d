using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250500_Queue")]
internal sealed class Queue : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "QueueRank" INTEGER NOT NULL DEFAULT 1;
        UPDATE "Cases" SET "QueueRank" = 0 WHERE "SafetyFlags" <> '';
        CREATE INDEX "IX_Cases_ClosedUtc" ON "Cases" ("ClosedUtc");
        CREATE INDEX "IX_Cases_Queue" ON "Cases" ("QueueRank", "NextContactOn", "Id", "Team", "Band", "DistrictId", "Status", "OwnerId", "IsRestricted") WHERE "ClosedUtc" IS NULL;
        CREATE TABLE "Colleagues" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_Colleagues" PRIMARY KEY,
            "Name" TEXT NOT NULL,
            "Roles" TEXT NOT NULL,
            "SignedInUtc" TEXT NOT NULL
        );
        """);
}
