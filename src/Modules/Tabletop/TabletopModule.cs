using Guildhall.Core.Modules;
using Guildhall.Core.Storage;
using Guildhall.Modules.Tabletop.Campaigns;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Encounters;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Tabletop;

/// <summary>Fifth edition for people who play at a table of their own: creatures and spells to look up, character sheets, and campaigns.</summary>
public sealed class TabletopModule : IModule
{
    /// <inheritdoc/>
    public string Key => "tabletop";

    /// <inheritdoc/>
    public void Register(IServiceCollection services) => services
        .AddGame<CampaignGame, CampaignState, CampaignCommand, CampaignEvent>()
        .AddSingleton<CampaignConsequences>()
        .AddSingleton<CampaignKeeper>()
        .AddSingleton<CampaignLog>()
        .AddSingleton<CampaignReplay>()
        .AddSingleton<Tactician>()
        .AddSingleton<EncounterOdds>()
        .AddSingleton<HeroSeating>()
        .AddSingleton<SheetStore>()
        .AddSingleton<SheetVersions>()
        .AddSingleton<SheetMaker>()
        .AddSingleton<DraftStore>()
        .AddSingleton<DraftDesk>()
        .AddSingleton(SheetTables.Drafts)
        .AddSingleton(provider => SheetTables.Of(provider.GetRequiredService<IDatabase>()));
}
