using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Core.Modules;

/// <summary>A module's door. Host finds it by reflection; everything else in the folder is the module's own business.</summary>
public interface IModule
{
    /// <summary>One lower-case word, e.g. <c>delve</c>; commands belong to the module in whose namespace their class stands. Its name is the string key <c>module.&lt;key&gt;</c>.</summary>
    string Key { get; }

    /// <summary>True where a guild cannot switch the module off, because it could not be switched on again without it.</summary>
    bool AlwaysOn => false;

    /// <summary>The class of the module's per-guild settings, or null where it has none.</summary>
    Type? Settings => null;

    /// <summary>Adds the module's services. Command classes, strings and migrations are found without being named.</summary>
    void Register(IServiceCollection services);
}
