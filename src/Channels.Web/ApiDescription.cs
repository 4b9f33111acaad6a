using Guildhall.Channels.Web.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Guildhall.Channels.Web;

/// <summary>Describes the interface for programs. Made when somebody asks, not at start.</summary>
internal static class ApiDescription
{
    private const string Scheme = "bearer";

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Forms);
            json.SerializerOptions.PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase;
        });
        services.AddOpenApi("v1", api =>
        {
            api.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = "Guildhall", Version = "v1" };
                document.Servers = [];
                document.Components ??= new();
                document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
                document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Scheme };
                return Task.CompletedTask;
            });
        });
    }
}
