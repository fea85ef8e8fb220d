using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250500_Queue")]
internal sealed class Queue : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE "Cases" ADD COLUMN "QueueRank" integer NOT NULL DEFAULT 1;
        UPDATE "Cases" SET "QueueRank" = 0 WHERE "SafetyFlags" <> '';
        CREATE INDEX "IX_Cases_ClosedUtc" ON "Cases" ("ClosedUtc");
        CREATE INDEX "IX_Cases_Queue" ON "Cases" ("QueueRank", "NextContactOn", "Id", "Team", "Band", "DistrictId", "Status", "OwnerId", "IsRestricted") WHERE "ClosedUtc" IS NULL;
        CREATE TABLE "Colleagues" (
            "Id" character varying(80) NOT NULL,
            "Name" character varying(100) NOT NULL,
            "Roles" character varying(100) NOT NULL,
            "SignedInUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_Colleagues" PRIMARY KEY ("Id")
        );
        """);
}
