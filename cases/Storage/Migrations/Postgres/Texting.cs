using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611250300_Texting")]
internal sealed class Texting : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "TextMessages" (
            "Id" uuid NOT NULL,
            "Person" character varying(64) NOT NULL,
            "InReplyTo" character varying(64) NULL,
            "Piece" integer NOT NULL,
            "NoticeId" uuid NULL,
            "Way" character varying(40) NOT NULL,
            "State" character varying(40) NOT NULL,
            "Sealed" text NULL,
            "Parts" integer NOT NULL,
            "ProviderId" character varying(64) NULL,
            "Code" integer NULL,
            "Attempts" integer NOT NULL,
            "CreatedUtc" timestamp with time zone NOT NULL,
            "NotBeforeUtc" timestamp with time zone NOT NULL,
            "TakenUtc" timestamp with time zone NULL,
            "TriedUtc" timestamp with time zone NULL,
            "EndedUtc" timestamp with time zone NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_TextMessages" PRIMARY KEY ("Id")
        );
        CREATE UNIQUE INDEX "IX_TextMessages_InReplyTo_Piece" ON "TextMessages" ("InReplyTo", "Piece");
        CREATE INDEX "IX_TextMessages_Person_CreatedUtc" ON "TextMessages" ("Person", "CreatedUtc");
        CREATE INDEX "IX_TextMessages_CreatedUtc" ON "TextMessages" ("CreatedUtc");
        CREATE INDEX "IX_TextMessages_State_NotBeforeUtc" ON "TextMessages" ("State", "NotBeforeUtc");
        CREATE INDEX "IX_TextMessages_ProviderId" ON "TextMessages" ("ProviderId");

        CREATE TABLE "TextOptOuts" (
            "Person" character varying(64) NOT NULL,
            "AtUtc" timestamp with time zone NOT NULL,
            CONSTRAINT "PK_TextOptOuts" PRIMARY KEY ("Person")
        );

        CREATE TABLE "TalkKeys" (
            "KeyHash" character varying(64) NOT NULL,
            "ConversationId" character varying(100) NOT NULL,
            "ExpiresUtc" timestamp with time zone NOT NULL,
            "OpenedBy" character varying(100) NULL,
            "OpenedUtc" timestamp with time zone NULL,
            "Version" uuid NOT NULL,
            CONSTRAINT "PK_TalkKeys" PRIMARY KEY ("KeyHash")
        );
        CREATE INDEX "IX_TalkKeys_OpenedBy_OpenedUtc" ON "TalkKeys" ("OpenedBy", "OpenedUtc");

        ALTER TABLE "Notices" ADD COLUMN "DeliveredUtc" timestamp with time zone NULL;
        ALTER TABLE "Notices" ADD COLUMN "DeliveryCode" integer NULL;
        """);
}
