using Guildhall.Core.Modules;
using Guildhall.Core.Storage;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Tabletop;

/// <summary>Fifth edition for people who play at a table of their own: creatures and spells to look up, and character sheets.</summary>
public sealed class TabletopModule : IModule
{
    /// <inheritdoc/>
    public string Key => "tabletop";

    /// <inheritdoc/>
    public void Register(IServiceCollection services) => services
        .AddSingleton<SheetStore>()
        .AddSingleton<SheetVersions>()
        .AddSingleton<SheetMaker>()
        .AddSingleton<DraftStore>()
        .AddSingleton<DraftDesk>()
        .AddSingleton(SheetTables.Drafts)
        .AddSingleton(provider => SheetTables.Of(provider.GetRequiredService<IDatabase>()));
}
