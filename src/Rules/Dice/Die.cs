using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Guildhall.Rules.Dice;

/// <summary>One die of a result.</summary>
public record struct Die
{
    private Past? _past;
    private sbyte _score;

    internal Die(int face, bool penetrates = false)
    {
        Face = face;
        Value = penetrates ? face - 1 : face;
    }

    /// <summary>What it counts while kept: the face, changed by bounds, compounding and penetration.</summary>
    public long Value { get; internal set; }

    /// <summary>What it shows; the first throw of a compounded die.</summary>
    public int Face { get; private set; }

    /// <summary>False if it counts for nothing.</summary>
    public readonly bool Kept => !Dropped;

    /// <summary>True if it called for another die, or for another throw added to its own.</summary>
    public bool Exploded { get; internal set; }

    /// <summary>1 for a success, −1 for a failure, else 0; also 0 where nothing is counted.</summary>
    public int Score
    {
        readonly get => _score;
        internal set => _score = (sbyte)value;
    }

    /// <summary>What happened to it, in order.</summary>
    public readonly ImmutableArray<DieEvent> History => _past is null ? [] : _past.ToArray();

    internal bool Dropped { get; set; }

    internal void Reroll(int face)
    {
        Remember(DieEventKind.Rerolled, Value);
        Face = face;
        Value = face;
    }

    internal void Clamp(long bound)
    {
        Remember(DieEventKind.Clamped, Value);
        Value = bound;
    }

    internal void Compound(int face, bool penetrates)
    {
        Remember(DieEventKind.Compounded, face);
        Value += penetrates ? face - 1 : face;
        Exploded = true;
    }

    private void Remember(DieEventKind kind, long value) => _past = new Past(new DieEvent(kind, value, Face), _past);

    /// <summary>The latest event and those before it: one small object for each, as most dice have at most one.</summary>
    private sealed class Past(DieEvent latest, Past? before)
    {
        private readonly int _count = (before?._count ?? 0) + 1;

        public ImmutableArray<DieEvent> ToArray()
        {
            var events = new DieEvent[_count];
            for (var (one, i) = (this, _count - 1); i >= 0; i--)
            {
                events[i] = one!.Latest;
                one = one.Before;
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(events);
        }

        private DieEvent Latest { get; } = latest;

        private Past? Before { get; } = before;
    }
}
