using System.Collections.Concurrent;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>Cancels work for what a user has already typed past (I5): for each user and command only the latest keystroke counts.</summary>
internal sealed class AutocompleteTracker
{
    private readonly ConcurrentDictionary<(Snowflake<User>, Snowflake<ApplicationCommand>), Latest> _latest = new();

    internal int Count => _latest.Count;

    /// <summary>The latest keystroke from now on. To be ended by <see cref="End" />.</summary>
    internal Latest Begin(Interaction interaction)
    {
        var entry = new Latest((interaction.Actor.Id, interaction.Data?.Id ?? default), interaction.Id);
        while (true)
        {
            if (!_latest.TryGetValue(entry.Key, out var before))
            {
                if (_latest.TryAdd(entry.Key, entry))
                    return entry;
            }
            else if (before.Id.CompareTo(entry.Id) > 0)
            {
                entry.Cancel();
                return entry;
            }
            else if (_latest.TryUpdate(entry.Key, entry, before))
            {
                before.Cancel();
                return entry;
            }
        }
    }

    internal void End(Latest entry)
    {
        _latest.TryRemove(new(entry.Key, entry));
        entry.Dispose();
    }

    /// <summary>One keystroke.</summary>
    internal sealed class Latest((Snowflake<User>, Snowflake<ApplicationCommand>) key, Snowflake<Interaction> id) : IDisposable
    {
        private readonly CancellationTokenSource _stale = new();
        private readonly Lock _lock = new();
        private bool _ended;

        internal (Snowflake<User>, Snowflake<ApplicationCommand>) Key { get; } = key;

        internal Snowflake<Interaction> Id { get; } = id;

        /// <summary>Canceled when the user has typed on.</summary>
        internal CancellationToken Stale => _stale.Token;

        internal void Cancel()
        {
            lock (_lock)
            {
                if (!_ended)
                    _stale.Cancel();
            }
        }

        /// <inheritdoc />
        public void Dispose()
        {
            lock (_lock)
            {
                _ended = true;
                _stale.Dispose();
            }
        }
    }
}
