using System.Collections.Frozen;
using Guildhall.Pipeline.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Pipeline.Steps;

/// <summary>The one instance of every command class, made at start so that a missing service is found then.</summary>
internal sealed class CommandTargets(CommandCatalog catalog, IServiceProvider services)
{
    private readonly FrozenDictionary<Type, object> _targets = catalog.Entries
        .Select(entry => entry.Owner)
        .Distinct()
        .Where(owner => !owner.IsAbstract)
        .ToFrozenDictionary(owner => owner, owner => ActivatorUtilities.CreateInstance(services, owner));

    /// <summary>The instance; null for a static class.</summary>
    public object? Of(Type owner) => _targets.GetValueOrDefault(owner);
}
