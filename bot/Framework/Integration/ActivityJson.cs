using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities on the wire: camel case, nulls left out, ISO dates.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
    });

    /// <summary>The body, or null if it is not JSON of that shape.</summary>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        var text = await body.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var reader = new JsonTextReader(new StringReader(text));
            return Serializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? (int)HttpStatusCode.OK;
        if (answer?.Body is null)
        {
            return;
        }

        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Serializer.Serialize(text, answer.Body);
        response.ContentType = "application/json";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
    }
}
