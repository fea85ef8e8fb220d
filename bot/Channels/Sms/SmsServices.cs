using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using WestKent.Cases.Notices;

namespace WestKent.Bot.Channels.Sms;

public static class SmsServices
{
    private const int TokenBytes = 16;
    private static readonly Uri Twilio = new("https://api.twilio.com");
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Registers texting; reads section <c>Twilio</c>. In Development without settings a token is made up at start, so that
    /// the handset page can sign what it sends, and nothing is ever sent by request unless an address to send to is given.
    /// </summary>
    public static IServiceCollection AddSms(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<TwilioOptions>().Bind(configuration.GetSection(TwilioOptions.Section))
            .PostConfigure(twilio =>
            {
                if (environment.IsDevelopment() && twilio.AuthToken.Length == 0)
                    twilio.AuthToken = MadeUpToken;
                if (!environment.IsDevelopment())
                    twilio.ApiBaseUrl ??= Twilio;
            })
            .Validate(twilio => twilio.HasUsableUrls, "Twilio: PublicUrl and ApiBaseUrl must be whole addresses, or empty.")
            .Validate(twilio => environment.IsDevelopment() || twilio.AuthToken.Length == 0 || twilio.PublicUrl.Length > 0, "Twilio: PublicUrl is needed with AuthToken; Twilio's signature covers it.")
            .Validate(twilio => twilio.RedactAfterHours is > 0 and < 24, "Twilio: RedactAfterHours must be from 1 to 23.")
            .ValidateOnStart();

        services.AddScoped<SignedForms>();
        services.AddScoped<SmsChat>();
        services.AddSingleton<TextSeal>();
        services.AddHttpClient<TwilioClient>(http => http.Timeout = AnswersWithin)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddScoped<FailedAnswers>();
        services.AddScoped<LateTexts>();
        services.AddScoped<WaitingTexts>();
        if (CanSend(configuration.GetSection(TwilioOptions.Section), environment))
        {
            services.AddScoped<INoticeSender, TextSender>();
            services.AddSingleton<TextWorker>();
            services.AddSingleton<IHostedService>(host => host.GetRequiredService<TextWorker>());
        }

        return services;
    }

    private static string MadeUpToken { get; } = RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);

    // What is registered cannot wait for the options, so the section is read here too.
    private static bool CanSend(IConfigurationSection section, IHostEnvironment environment) =>
        section.Get<TwilioOptions>() is { } twilio
        && twilio is { AccountSid.Length: > 0, AuthToken.Length: > 0, From.Length: > 0 }
        && (!environment.IsDevelopment() || twilio.ApiBaseUrl is not null);
}
