namespace Guildhall.Core.Commands;

/// <summary>All commands of all modules; found once at start.</summary>
public interface ICommandCatalog
{
    /// <summary>Ordered by path.</summary>
    IReadOnlyList<CommandDescription> Commands { get; }
}
