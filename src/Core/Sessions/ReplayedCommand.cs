using System.Collections.Immutable;

namespace Guildhall.Core.Sessions;

/// <summary>One command of a log with what it found and what it left.</summary>
/// <param name="Step">Which, from 1.</param>
/// <param name="Steps">How many the log has.</param>
/// <param name="Commit">Its row.</param>
/// <param name="Before">The state that it found.</param>
/// <param name="Events">What followed from it.</param>
/// <param name="After">The state that it left.</param>
public sealed record ReplayedCommand<TState, TEvent>(int Step, int Steps, SessionCommit Commit, TState Before, ImmutableArray<TEvent> Events, TState After);
