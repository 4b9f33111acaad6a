using Guildhall.Core.Narration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Guildhall.GameMaster;

/// <summary>Registers who tells what happens.</summary>
public static class GameMasterServices
{
    /// <summary>The narrator that needs no language model, unless another one is registered already.</summary>
    public static IServiceCollection AddOfflineNarrator(this IServiceCollection services)
    {
        services.TryAddSingleton<INarrator, OfflineNarrator>();
        return services;
    }
}
