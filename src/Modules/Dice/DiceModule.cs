using Guildhall.Core.Commands;
using Guildhall.Core.Modules;
using Guildhall.Rules.Dice;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Dice;

/// <summary>Dice for everybody, outside of any game.</summary>
public sealed class DiceModule : IModule
{
    /// <inheritdoc/>
    public string Key => "dice";

    /// <inheritdoc/>
    public void Register(IServiceCollection services) =>
        services.AddSingleton<DicePlanCache>(_ => new()).AddSingleton<IOptionBinder, DiceBinder>();
}
