using Guildhall.Core.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Core.Modules;

/// <summary>How a module registers a game.</summary>
public static class GameServices
{
    /// <summary>Adds a game's runner, both for the module and for the platform's replay and table views.</summary>
    public static IServiceCollection AddGame<TGame, TState, TCommand, TEvent>(this IServiceCollection services)
        where TGame : IGame<TState, TCommand, TEvent>
        where TState : class
        where TCommand : class
        where TEvent : class =>
        services
            .AddSingleton<SessionRunner<TGame, TState, TCommand, TEvent>>()
            .AddSingleton<IGameRunner>(provider => provider.GetRequiredService<SessionRunner<TGame, TState, TCommand, TEvent>>());
}
