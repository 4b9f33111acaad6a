namespace Guildhall.Channels.Web;

/// <summary>Where things are.</summary>
internal static class WebRoutes
{
    public const string Api = "/api/v1";
    public const string Hub = "/hubs/table";
    public const string OpenApi = "/openapi/v1.json";
    public const string Live = "/healthz/live";
    public const string Metrics = "/metrics";
    public const string Ready = "/healthz/ready";
}
