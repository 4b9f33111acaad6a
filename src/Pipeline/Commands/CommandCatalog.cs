using System.Collections.Frozen;
using Guildhall.Core.Commands;
using Guildhall.Core.Modules;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Binding;

namespace Guildhall.Pipeline.Commands;

/// <summary>All commands, found and checked once.</summary>
internal sealed class CommandCatalog : ICommandCatalog
{
    private readonly FrozenDictionary<string, CommandEntry> _byPath;

    public CommandCatalog(IEnumerable<IModule> modules, Binders binders, StringCatalog strings)
    {
        Entries = new CommandScanner([.. modules], binders).Scan();
        CatalogCheck.Words(Entries, strings);
        Commands = [.. Entries.Select(entry => entry.Description)];
        _byPath = Entries.ToFrozenDictionary(entry => entry.Path, StringComparer.Ordinal);
    }

    public IReadOnlyList<CommandDescription> Commands { get; }

    public IReadOnlyList<CommandEntry> Entries { get; }

    public CommandEntry? Find(string path) => _byPath.GetValueOrDefault(path);
}
