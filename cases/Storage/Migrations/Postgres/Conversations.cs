using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611220001_Conversations")]
internal sealed class Conversations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "BotStates" (
            "Key" character varying(500) NOT NULL,
            "Json" text NOT NULL,
            "Version" uuid NOT NULL,
            "UpdatedUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_BotStates" PRIMARY KEY ("Key")
        );
        CREATE INDEX "IX_BotStates_UpdatedUtc" ON "BotStates" ("UpdatedUtc");

        CREATE TABLE "Turns" (
            "ChannelId" character varying(50) NOT NULL,
            "MessageId" character varying(500) NOT NULL,
            "ConversationId" character varying(500) NOT NULL,
            "Number" integer NOT NULL,
            "ReceivedUtc" timestamp with time zone NOT NULL,
            "Text" text,
            "Choice" text,
            "RepliesJson" text NOT NULL,
            "ContentRevision" character varying(100) NOT NULL,
            CONSTRAINT "PK_Turns" PRIMARY KEY ("ChannelId", "MessageId")
        );
        CREATE UNIQUE INDEX "IX_Turns_ConversationId_Number" ON "Turns" ("ConversationId", "Number");
        """);
}
