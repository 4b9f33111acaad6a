using Guildhall.Core.Characters;
using Guildhall.Core.Events;
using Guildhall.Core.Inventories;
using Guildhall.Core.Modules;
using Guildhall.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Heroes;

/// <summary>The lasting heroes and bags that every game shares.</summary>
public sealed class HeroesModule : IModule
{
    public string Key => "hero";

    public Type Settings => typeof(HeroSettings);

    public void Register(IServiceCollection services) => services
        .AddSingleton<HeroStore>()
        .AddSingleton<ICharacters>(provider => provider.GetRequiredService<HeroStore>())
        .AddSingleton<IInventory, BagStore>()
        .AddSingleton<SnapshotStore>()
        .AddSingleton(provider => HeroTables.Of(provider.GetRequiredService<IDatabase>()))
        .AddSingleton<HeroMaker>()
        .AddSingleton<DeedStore>()
        .AddSingleton<IEventHandler<BattleWon>>(provider => provider.GetRequiredService<DeedStore>())
        .AddSingleton<IEventHandler<SessionEnded>>(provider => provider.GetRequiredService<DeedStore>())
        .AddSingleton<IEventHandler<HeroFell>>(provider => provider.GetRequiredService<DeedStore>());
}
