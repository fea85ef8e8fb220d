using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>What the generated document cannot know: how keys are sent, which scope an operation needs, and the idempotency key.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer, IOpenApiOperationTransformer
{
    private const string Key = "key";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "West Kent ASB self-service: for the housing system",
            Version = "1",
            Description = "Reports out, actions in. Every change of a case can also be told to a webhook, signed.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Your key: id.secret" },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiScope>().Cast<ApiScope?>().FirstOrDefault() is not { } scope)
            return Task.CompletedTask;

        operation.Description = $"{operation.Description} Scope: {scope.ToString().ToLowerInvariant()}.".Trim();
        if (operation.Responses?.TryGetValue("429", out var tooMany) == true && tooMany is OpenApiResponse response)
        {
            (response.Headers ??= new Dictionary<string, IOpenApiHeader>())["Retry-After"] = new OpenApiHeader
            {
                Description = "In how many seconds to ask again.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
            };
        }

        if (scope == ApiScope.Work)
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = "Idempotency-Key",
                In = ParameterLocation.Header,
                Required = true,
                Description = "A fresh value for each change. Sent again with the same body it gives the same answer; with another body it is refused (422).",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = KeptAnswer.LongestKey },
            });
        }

        return Task.CompletedTask;
    }
}
