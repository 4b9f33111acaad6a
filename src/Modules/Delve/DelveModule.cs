using Guildhall.Core.Modules;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Delve;

/// <summary>A party explores a dungeon and comes home with what it found.</summary>
public sealed class DelveModule : IModule
{
    public string Key => "delve";

    public Type Settings => typeof(DelveSettings);

    public void Register(IServiceCollection services) => services
        .AddGame<DelveGame, DelveState, DelveCommand, DelveEvent>()
        .AddSingleton<DelveReplies>()
        .AddSingleton<DelveConsequences>()
        .AddSingleton<DelveTableKeeper>()
        .AddSingleton<DelveLog>();
}
