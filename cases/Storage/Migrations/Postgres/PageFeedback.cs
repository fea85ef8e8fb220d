using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresCasesDb))]
[Migration("202611220003_PageFeedback")]
internal sealed class PageFeedback : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "PageFeedback" (
            "PageId" character varying(200) NOT NULL,
            "Day" date NOT NULL,
            "YesCount" integer NOT NULL,
            "NoCount" integer NOT NULL,
            CONSTRAINT "PK_PageFeedback" PRIMARY KEY ("PageId", "Day")
        );
        """);
}
