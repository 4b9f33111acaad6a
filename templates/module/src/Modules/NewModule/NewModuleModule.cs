using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Modules.NewModule;

/// <summary>The door of NewModule. Its commands, strings and migrations are found by their place.</summary>
public sealed class NewModuleModule : IModule
{
    public string Key => "newmodule";

    public Type Settings => typeof(NewModuleSettings);

    public void Register(IServiceCollection services)
    {
    }
}
