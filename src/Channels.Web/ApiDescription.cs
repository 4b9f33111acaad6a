using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
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
            api.AddSchemaTransformer((schema, context, _) =>
            {
                DescribeConverted(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            });
            api.AddDocumentTransformer((document, _, _) =>
            {
                Complete(document);
                return Task.CompletedTask;
            });
        });
    }

    private static void Complete(OpenApiDocument document)
    {
        document.Info = new() { Title = "Guildhall", Version = "v1" };
        document.Servers = [];
        var components = document.Components ??= new();
        components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Scheme };
        if (components.Schemas is not { } schemas)
        {
            return;
        }

        // A stored reply is a reply; its converter hides that.
        schemas.Remove(nameof(StoredReply));
        if (schemas.TryGetValue(nameof(Entry), out var entry) && entry.Properties is { } properties)
        {
            properties["reply"] = new OpenApiSchemaReference(nameof(Reply), document);
        }
    }

    // Forms with a converter of their own, which only we know.
    private static void DescribeConverted(OpenApiSchema schema, Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        if (known == typeof(OptionValues))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = new OpenApiSchema
            {
                Type = JsonSchemaType.String | JsonSchemaType.Number | JsonSchemaType.Boolean | JsonSchemaType.Null,
            };
        }
        else if (known.IsGenericType && known.GetGenericTypeDefinition() == typeof(Id<>))
        {
            (schema.Type, schema.Pattern) = (JsonSchemaType.String, "^[0-9a-f]{32}$");
        }
    }
}
