using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Platform;

/// <summary>What every community has: help, settings, languages, and what this program is.</summary>
public sealed class PlatformModule : IModule
{
    /// <inheritdoc/>
    public string Key => "platform";

    /// <inheritdoc/>
    public bool AlwaysOn => true;

    /// <inheritdoc/>
    public void Register(IServiceCollection services) => services.AddSingleton<CommandGuide>();
}
