using Guildhall.Core.Models;
using Guildhall.Core.Narration;
using Guildhall.GameMaster.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

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

    /// <summary>The model that is configured; nothing where none is, and whoever would ask it does without.</summary>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, ModelOptions? options) =>
        options is null ? services : services.AddSingleton<ILanguageModel>(provider => new OpenAiModel(options, provider.GetRequiredService<ILogger<OpenAiModel>>()));
}
