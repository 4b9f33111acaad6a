using System.Collections.Immutable;

namespace Guildhall.Core.Sessions;

/// <summary>A command that was decided: what happened, and the session after it.</summary>
public sealed record Played<TState, TEvent>(LiveSession<TState> Session, ImmutableArray<TEvent> Events);
