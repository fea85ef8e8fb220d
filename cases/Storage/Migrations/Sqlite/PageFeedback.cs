using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WestKent.Cases.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteCasesDb))]
[Migration("202611220003_PageFeedback")]
internal sealed class PageFeedback : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE "PageFeedback" (
            "PageId" TEXT NOT NULL,
            "Day" TEXT NOT NULL,
            "YesCount" INTEGER NOT NULL,
            "NoCount" INTEGER NOT NULL,
            CONSTRAINT "PK_PageFeedback" PRIMARY KEY ("PageId", "Day")
        );
        """);
}
