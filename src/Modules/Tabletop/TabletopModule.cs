using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Tabletop;

/// <summary>Fifth edition for people who play at a table of their own: creatures and spells to look up.</summary>
public sealed class TabletopModule : IModule
{
    /// <inheritdoc/>
    public string Key => "tabletop";

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        // Nothing is loaded before somebody asks: see CompendiumWords.
    }
}
