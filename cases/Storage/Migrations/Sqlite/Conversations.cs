using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611220001_Conversations")]
internal sealed class Conversations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "BotStates" (
            "Key" TEXT NOT NULL CONSTRAINT "PK_BotStates" PRIMARY KEY,
            "Json" TEXT NOT NULL,
            "Version" TEXT NOT NULL,
            "UpdatedUtc" TEXT NOT NULL
        );
        CREATE INDEX "IX_BotStates_UpdatedUtc" ON "BotStates" ("UpdatedUtc");

        CREATE TABLE "Turns" (
            "ChannelId" TEXT NOT NULL,
            "MessageId" TEXT NOT NULL,
            "ConversationId" TEXT NOT NULL,
            "Number" INTEGER NOT NULL,
            "ReceivedUtc" TEXT NOT NULL,
            "Text" TEXT NULL,
            "Choice" TEXT NULL,
            "RepliesJson" TEXT NOT NULL,
            "ContentRevision" TEXT NOT NULL,
            CONSTRAINT "PK_Turns" PRIMARY KEY ("ChannelId", "MessageId")
        );
        CREATE UNIQUE INDEX "IX_Turns_ConversationId_Number" ON "Turns" ("ConversationId", "Number");
        """);
}
