using System.Text.Json.Serialization;

namespace Guildhall.Discord.Entities.Applications;

/// <summary>How an application is installed.</summary>
public sealed record IntegrationTypeConfig
{
    /// <summary>What the installation asks for.</summary>
    [JsonPropertyName("oauth2_install_params")]
    public InstallParams? InstallParams { get; init; }
}
