using WestKent.Portal.Layout;
using WestKent.Portal.Look;
using WestKent.Portal.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddScoped(_ => SampleWords.Site);

var app = builder.Build();
app.UseSecurityHeaders();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>();
app.MapExit();
if (app.Environment.IsDevelopment())
    app.MapLook();
app.Run();
