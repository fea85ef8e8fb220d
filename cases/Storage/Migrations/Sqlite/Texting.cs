using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611250300_Texting")]
internal sealed class Texting : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "TextMessages" (
            "Id" TEXT NOT NULL CONSTRAINT "PK_TextMessages" PRIMARY KEY,
            "Person" TEXT NOT NULL,
            "InReplyTo" TEXT NULL,
            "Piece" INTEGER NOT NULL,
            "NoticeId" TEXT NULL,
            "Way" TEXT NOT NULL,
            "State" TEXT NOT NULL,
            "Sealed" TEXT NULL,
            "Parts" INTEGER NOT NULL,
            "ProviderId" TEXT NULL,
            "Code" INTEGER NULL,
            "Attempts" INTEGER NOT NULL,
            "CreatedUtc" TEXT NOT NULL,
            "NotBeforeUtc" TEXT NOT NULL,
            "TakenUtc" TEXT NULL,
            "TriedUtc" TEXT NULL,
            "EndedUtc" TEXT NULL,
            "Version" TEXT NOT NULL
        );
        CREATE UNIQUE INDEX "IX_TextMessages_InReplyTo_Piece" ON "TextMessages" ("InReplyTo", "Piece");
        CREATE INDEX "IX_TextMessages_Person_CreatedUtc" ON "TextMessages" ("Person", "CreatedUtc");
        CREATE INDEX "IX_TextMessages_CreatedUtc" ON "TextMessages" ("CreatedUtc");
        CREATE INDEX "IX_TextMessages_State_NotBeforeUtc" ON "TextMessages" ("State", "NotBeforeUtc");
        CREATE INDEX "IX_TextMessages_ProviderId" ON "TextMessages" ("ProviderId");

        CREATE TABLE "TextOptOuts" (
            "Person" TEXT NOT NULL CONSTRAINT "PK_TextOptOuts" PRIMARY KEY,
            "AtUtc" TEXT NOT NULL
        );

        CREATE TABLE "TalkKeys" (
            "KeyHash" TEXT NOT NULL CONSTRAINT "PK_TalkKeys" PRIMARY KEY,
            "ConversationId" TEXT NOT NULL,
            "ExpiresUtc" TEXT NOT NULL,
            "OpenedBy" TEXT NULL,
            "OpenedUtc" TEXT NULL,
            "Version" TEXT NOT NULL
        );
        CREATE INDEX "IX_TalkKeys_OpenedBy_OpenedUtc" ON "TalkKeys" ("OpenedBy", "OpenedUtc");

        ALTER TABLE "Notices" ADD COLUMN "DeliveredUtc" TEXT NULL;
        ALTER TABLE "Notices" ADD COLUMN "DeliveryCode" INTEGER NULL;
        """);
}
