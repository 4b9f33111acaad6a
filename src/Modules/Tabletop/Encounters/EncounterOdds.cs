using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Encounters;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>
/// Fights a fight many times, by the minds of both sides, and says how it went. It takes a second at most, one estimate at a time, so that looking
/// ahead takes no turn away from anybody; what was fought is remembered.
/// </summary>
internal sealed class EncounterOdds(TimeProvider clock) : IDisposable
{
    private const int MostFights = 200;
    private const int MostRounds = 40;
    private const int MostRemembered = 256;

    /// <summary>A fight of more is not estimated: one alone could take the second.</summary>
    public const int MostCreatures = 20;

    private static readonly TimeSpan _budget = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, EncounterOutlook> _known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>How a fight is likely to go; null where it is too large to be tried, or where others are being tried.</summary>
    public async Task<EncounterOutlook?> OfAsync(EncounterParty party, ImmutableArray<EncounterGroup> groups, CancellationToken cancellation)
    {
        if (groups.Sum(group => group.Count) > MostCreatures) return null;
        var key = CanonicalJson.HashOf(CanonicalJson.Write(party) + string.Join(',', groups.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count} {group.Creature}"))));
        if (_known.TryGetValue(key, out var known)) return known;
        if (!await _one.WaitAsync(_budget, cancellation)) return null;
        try
        {
            if (_known.Count >= MostRemembered) _known.Clear();
            return _known.GetOrAdd(key, _ => Fight(Setup(party, groups), party.Builds.Length, DiceCup.FromText($"outlook/{key}"), cancellation));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private EncounterOutlook Fight(BattleSetup setup, int heroes, DiceCup dice, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var (wins, losses, draws, rounds, fallen) = (0, 0, 0, 0, 0);
        for (var fight = 0; fight < MostFights && (fight == 0 || clock.GetElapsedTime(started) < _budget); fight++)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = BattleSimulation.Run(setup, dice);
            if (result.Winner == BattleLayout.Party) wins++;
            else if (result.Winner is null) draws++;
            else losses++;
            rounds += result.Rounds;
            fallen += result.HitPoints.Take(heroes).Count(left => left <= 0);
        }

        return new EncounterOutlook(new WinRate(wins, losses, draws), rounds, fallen);
    }

    private static BattleSetup Setup(EncounterParty party, ImmutableArray<EncounterGroup> groups)
    {
        if (!MapText.TryParse(Campaigns.Fields.Open, out var map, out _)) throw new InvalidOperationException("The open field is no map.");
        var placement = new Placement(map);
        var entrants = ImmutableArray.CreateBuilder<Entrant>();
        foreach (var build in party.Builds) Add($"hero-{entrants.Count + 1}", new CombatantSource.Hero(build), BattleLayout.Party, new Cell(2, map.Height / 2), 1);
        foreach (var group in groups)
        {
            var edge = Footprint.EdgeOf(Compendium.Creatures[group.Creature].Size);
            for (var number = 1; number <= group.Count; number++) Add($"{group.Creature}-{number}", new CombatantSource.Creature(group.Creature), BattleLayout.Foes, new Cell(map.Width - 3, map.Height / 2), edge);
        }

        return new BattleSetup(new Battlefield(map), entrants.ToImmutable()) { Rules = HouseRules.ByTheBook with { MostRounds = MostRounds } };

        void Add(string name, CombatantSource source, int side, Cell at, int edge)
        {
            if (placement.Near(at, edge) is { } free) entrants.Add(new Entrant(name, source, side, free));
        }
    }
}
