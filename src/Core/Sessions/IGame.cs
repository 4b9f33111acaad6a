using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Core.Sessions;

/// <summary>
/// A game as a decider: two pure functions over a closed record of commands and one of events. The name of a person or their hero stands in them
/// as <c>name</c> beside <c>userId</c> alone, and nothing is decided by it: so a person can be forgotten and the session still replays.
/// </summary>
/// <typeparam name="TState">Immutable; serializes to canonical JSON, from which its hash is taken.</typeparam>
/// <typeparam name="TCommand">A closed hierarchy of intents with a JSON discriminator.</typeparam>
/// <typeparam name="TEvent">A closed hierarchy of facts with a JSON discriminator.</typeparam>
public interface IGame<TState, TCommand, TEvent>
    where TState : class
    where TCommand : class
    where TEvent : class
{
    /// <summary>One lower-case word, stored with every session.</summary>
    static abstract string Key { get; }

    /// <summary>Grows when the same commands would have other results; logs of older versions still fold.</summary>
    static abstract int EngineVersion { get; }

    /// <summary>The state before the first event.</summary>
    static abstract TState Initial { get; }

    /// <summary>What follows from a command: events that carry every face thrown, or a refusal. At least one event.</summary>
    static abstract Result<ImmutableArray<TEvent>> Decide(TState state, TCommand command, DiceCup dice, DateTimeOffset now);

    /// <summary>The state after an event; never refuses.</summary>
    static abstract TState Apply(TState state, TEvent happened);

    /// <summary>Whether nothing more can happen.</summary>
    static abstract bool IsFinished(TState state);

    /// <summary>What somebody at the table sees, and nothing that others alone may know.</summary>
    /// <param name="viewer">Who looks.</param>
    static abstract TableView View(LiveSession<TState> session, Id<User> viewer, Words words);

    /// <summary>What happened in a command, in lines of light Markdown, and nothing that others alone may know; empty where a game tells nothing afterwards.</summary>
    /// <param name="before">The state that the events came upon.</param>
    /// <param name="events">What followed from the command.</param>
    /// <param name="viewer">Who reads.</param>
    static virtual ImmutableArray<string> Tell(TState before, ImmutableArray<TEvent> events, Id<User> viewer, Words words) => [];

    /// <summary>Brings an event of an older engine version to today's form.</summary>
    /// <param name="written">As it stands in the log.</param>
    /// <param name="engineVersion">Which version wrote it.</param>
    static virtual JsonNode Upcast(JsonNode written, int engineVersion) => written;
}
