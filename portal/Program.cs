using WestKent.Bot;
using WestKent.Bot.Channels;
using WestKent.Bot.Channels.Sms;
using WestKent.Cases;
using WestKent.Portal;
using WestKent.Portal.CaseReview;
using WestKent.Portal.Chat;
using WestKent.Portal.Development;
using WestKent.Portal.Development.Demo;
using WestKent.Portal.Errors;
using WestKent.Portal.Guidance;
using WestKent.Portal.HousingSystem;
using WestKent.Portal.Layout;
using WestKent.Portal.Look;
using WestKent.Portal.MyCase;
using WestKent.Portal.Security;
using WestKent.Portal.Staff;

var builder = WebApplication.CreateBuilder(args).UseSettings();
builder.Services.AddContent(builder.Configuration, builder.Environment);
builder.Services.AddCases(builder.Configuration);
builder.Services.AddBot().AddBotChannels();
builder.Services.AddSms(builder.Configuration, builder.Environment);
builder.Services.AddPortal(builder.Environment);
builder.Services.AddStaff(builder.Configuration, builder.Environment);
builder.Services.AddHousingSystemApi();

await using var app = builder.Build();
if (!await app.Services.OpenAsync())
    return 1;

app.UseSecurityHeaders();
app.UseCalmErrors();
app.UseStaff();
app.UseGuidance();
app.UseAntiforgery();
app.UseRateLimiter();

app.MapStaticAssets();
app.MapHealth();
app.MapExit(ForgetVisitor.ForgetAsync);
app.MapChat();
app.MapSms();
app.MapBotChannels();
app.MapMyCase();
app.MapCaseReview();
app.MapGuidance();
app.MapHousingSystemApi();
app.MapStaff(app.Environment.IsDevelopment());
app.MapRazorComponents<App>();
if (app.Environment.IsDevelopment())
{
    app.MapDevelopment();
    app.MapLook();
    await app.FillIfAskedAsync(args);
}

await app.RunAsync();
return 0;
