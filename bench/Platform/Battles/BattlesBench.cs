using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Bench.Platform.Battles;

/// <summary>Battles on one core through commands, events and minds: how fast, how true to the closed form, how fair.</summary>
internal static class BattlesBench
{
    private const int RoundsAim = 50_000;
    private static readonly string[] _melee = ["goblin-warrior", "wolf", "ogre", "brown-bear", "troll"];

    public static int Run(BenchOptions options)
    {
        var table = new FigureTable("battles, one core; a round is a turn of each");
        Speeds(table, options.Number("seconds", 2));
        var closed = ClosedForm.Measure(options.Number("throws", 1_000));
        table.Add("attack profiles against the closed form", closed.Profiles.ToString(CultureInfo.InvariantCulture));
        table.Add("outside of 3 sigma at first, by chance", "<= 1.5 %", $"{closed.FirstOff}", closed.FirstOff * 1_000 <= closed.Profiles * 15);
        table.Add("hits outside of 3 sigma with ten times the throws", "0", $"{closed.HitsOff}", closed.HitsOff == 0);
        table.Add("damage outside of 3 sigma with ten times the throws", "0", $"{closed.DamageOff}", closed.DamageOff == 0);
        Mirrors(table, options.Number("battles", 2_000));
        Rising(table, options.Number("battles", 2_000));
        Matrix(table, options.Number("pairs", 6));
        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static void Speeds(FigureTable table, int seconds)
    {
        foreach (var key in _melee)
        {
            // Limbs that fight on and grow again make a crowd of two trolls: the speed is that of two.
            var setup = Whole(key) is { } whole ? Duel(whole, whole) : Duel(key, key, gap: 3);
            var dice = DiceCup.FromText("speed");
            for (var i = 0; i < 2_000; i++) BattleSimulation.Run(setup, dice);
            // Time of the processor rather than of the clock, so that neighbors on the machine do not count.
            var before = Environment.CpuUsage.TotalTime;
            long rounds = 0;
            var battles = 0;
            while ((Environment.CpuUsage.TotalTime - before).TotalSeconds < seconds)
            {
                for (var i = 0; i < 50; i++) rounds += BattleSimulation.Run(setup, dice).Rounds;
                battles += 50;
            }

            var rate = (long)(rounds / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            table.Add($"rounds/s of processor time, two of {key}", ">= 50,000", $"{rate:N0} ({battles:N0} battles)", rate >= RoundsAim);
        }
    }

    /// <summary>Where fewer than one battle of so many is decided, who wins those says nothing.</summary>
    private const int MostUndecided = 10;

    private static void Mirrors(FigureTable table, int battles)
    {
        foreach (var key in _melee)
        {
            // Trolls heal faster than trolls strike, and so do their limbs, so that they fight forever: these have burned, and do not regenerate (SRD 5.2, "Troll").
            var burned = Whole(key) is { } whole ? whole with { Regeneration = null } : null;
            var setup = burned is null ? Duel(key, key, gap: 3) : Duel(burned, burned);
            var rate = WinRate.Of(setup, 0, battles, DiceCup.FromText($"mirror/{key}"));
            var decided = rate with { Draws = 0 };
            var off = Math.Abs(rate.Wins - rate.Losses) / Math.Sqrt(Math.Max(1, decided.Battles));
            table.Add($"mirror, {key}", "50 % +- 3 sigma", $"{Percent(decided.Share)} ({Percent(decided.Low)} to {Percent(decided.High)}), {rate.Draws} undecided", off <= 3 && decided.Battles * MostUndecided >= battles);
        }
    }

    /// <summary>A creature that would become several, as one that does not; null for all others.</summary>
    private static CombatProfile? Whole(string key)
    {
        var profile = CombatProfile.Of(new CombatantSource.Creature(key));
        return profile.Traits.Contains(CreatureTrait.LoathsomeLimbs) ? profile with { Traits = profile.Traits.Remove(CreatureTrait.LoathsomeLimbs) } : null;
    }

    private static void Rising(FigureTable table, int battles)
    {
        var plain = CombatProfile.Of(new CombatantSource.Creature("ogre"));
        Row("armor class 9, 11, 13, 15", level => plain with { ArmorClass = 9 + (2 * level) });
        Row("hit points 50, 60, 70, 80", level => plain with { HitPoints = 50 + (10 * level) });
        Row("to hit +6, +8, +10, +12", level => plain with { Actions = [.. plain.Actions.Select(action => action with { Do = [.. action.Do.Select(step => SurerHand.By(step, 2 * level))] })] });

        void Row(string what, Func<int, CombatProfile> made)
        {
            var rates = Enumerable.Range(0, 4).Select(level => WinRate.Of(Duel(made(level), plain), 0, battles, DiceCup.FromText("rising"))).ToList();
            var rises = rates.Zip(rates.Skip(1)).All(pair => pair.Second.High >= pair.First.Low);
            table.Add($"wins with {what}", "never falls", string.Join(", ", rates.Select(rate => Percent(rate.Share))), rises);
        }
    }

    private static void Matrix(FigureTable table, int pairs)
    {
        var keys = Compendium.Creatures.All.Select(creature => creature.Key).ToList();
        var dice = DiceCup.FromText("matrix");
        var (fought, undecided) = (0, 0);
        var clock = Stopwatch.StartNew();
        foreach (var key in keys)
        {
            for (var i = 0; i < pairs; i++)
            {
                if (BattleSimulation.Run(Duel(key, dice.Pick(keys), gap: 5, toTheDeath: false), dice).Winner is null) undecided++;
                fought++;
            }
        }

        table.Add("battles of every creature with others", "no fault", $"{fought:N0}, {undecided} undecided, {clock.Elapsed.TotalSeconds:N1} s", reached: true);
    }

    private static BattleSetup Duel(string one, string other, int gap, bool toTheDeath = true)
    {
        var edge = Footprint.EdgeOf(Compendium.Creatures[one].Size);
        Entrant first = new("one", new CombatantSource.Creature(one), 0, new Cell(6, 10));
        Entrant second = new("other", new CombatantSource.Creature(other), 1, new Cell(6 + edge + gap - 1, 10));
        return toTheDeath ? Setup(Fearless(first), Fearless(second)) : Setup(first, second);
    }

    private static BattleSetup Duel(CombatProfile one, CombatProfile other) => Setup(
        Fearless(new Entrant("one", new CombatantSource.Made(one), 0, new Cell(6, 10))), Fearless(new Entrant("other", new CombatantSource.Made(other), 1, new Cell(9, 10))));

    private static BattleSetup Setup(Entrant one, Entrant other) =>
        new(new Battlefield(new BattleMap(24, [.. Enumerable.Repeat(Terrain.Floor, 24 * 24)])), [one, other]) { Rules = new HouseRules { Initiative = InitiativeRule.Each } };

    private static Entrant Fearless(Entrant entrant) =>
        entrant with { Mind = CombatProfile.Of(entrant.Source).Mind with { FleesAtPercent = 0, OnlyWhenWinning = false } };

    private static string Percent(int hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100.0:F1} %");
}
