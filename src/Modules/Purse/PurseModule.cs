using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.Purse;

/// <summary>Everybody's coins: one purse a person, whichever game they come from.</summary>
public sealed class PurseModule : IModule
{
    /// <inheritdoc/>
    public string Key => "purse";

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        // The purse itself is the platform's: IWallet.
    }
}
