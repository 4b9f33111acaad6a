using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Commands;

/// <summary>A completing method as a delegate, compiled once.</summary>
internal delegate Task<IReadOnlyList<Suggestion>> Completer(object? target, CommandContext context, string typed);
