using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Reads what a hit or a failed save does, clause by clause; stops at the first clause it does not know.</summary>
internal sealed class ClauseReader
{
    private static readonly Regex Separator = TextPattern.Of(@"^(?:[.,;:\s—]|(?:and|plus|also|then|itself)\b)+");
    private static readonly Regex Damage = TextPattern.Of("^DMG");
    private static readonly Regex Plus = TextPattern.Of("^ plus DMG(?! if)");
    private static readonly Regex Instead = TextPattern.Of(
        @"^(?:, or |—or )DMG if (?<when>~ is Bloodied|the target is Bloodied|~ had Advantage on the attack roll|~ moved (?<feet>\d+)\+ feet straight toward the target immediately before the hit|the target is Grappled by ~)");

    private static readonly Regex OnAdvantage = TextPattern.Of("^, plus DMG if the attack roll had Advantage");
    private static readonly Regex Conditions = TextPattern.Of(
        @"^(?:(?:[Tt]he target|[Ii]t|the creature) )?(?:also )?has the (?<names>[A-Z][a-z]+(?:, [A-Z][a-z]+)*,?(?: and [A-Z][a-z]+)?) conditions?(?: \(escape DC (?<escape>\d+)\))?(?: from [^.,]+)?(?:TURN| for (?<count>\d+) (?<unit>minute|hour)s?| (?<hold>until the grapple ends))?(?=[.,;]| and |$)");

    private static readonly Regex If = TextPattern.Of(
        @"^If (?:the )?target is (?:an? )?(?:SIZE or smaller(?: creature)?|(?<any>creature)|non-(?<not>\w+) creature|creature that isn't an (?<isnt>\w+)(?: or elf)?|(?<kind>Humanoid))(?: and ~ moved (?<feet>\d+)\+ feet straight toward it immediately before the hit)?, (?<then>[^.]*\.?)");

    private static readonly Regex While = TextPattern.Of(
        @"^(?:While (?<was>[A-Z]\w+)|Until the grapple ends), (?:the target|it) (?:also )?has the (?<names>[A-Z]\w+(?: and [A-Z]\w+)?) conditions?(?: and can't be targeted by ~'s Tail|(?<anchored> and can't teleport))?");

    private static readonly Regex Pushed = TextPattern.Of(@"^(?:(?:[Tt]he target|it) )?is pushed (?:up to )?(?<feet>\d+) feet straight away from (?:~|\w+)");
    private static readonly Regex Pulls = TextPattern.Of(@"^~ (?<how>pull|push|move)e?s the target (?:up to )?(?<feet>\d+) feet straight (?:toward|away from) itself");
    private static readonly Regex Speed = TextPattern.Of(@"^(?:the target's|its|[Ii]ts) Speed (?:decreases by (?<feet>\d+) feet|is (?<how>halved|0))TURN?");
    private static readonly Regex Maximum = TextPattern.Of(@"^(?:[Tt]he target's|its) Hit Point maximum decreases by an amount equal to the (?:(?<type>[A-Z]\w+) )?damage taken");
    private static readonly Regex Regains = TextPattern.Of(@"^~ regains Hit Points equal to that amount");
    private static readonly Regex NoHealing = TextPattern.Of(@"^(?:While Poisoned|Until this poison ends), (?:the target|it) can't regain Hit Points");
    private static readonly Regex NoReactions = TextPattern.Of(@"^(?:the target )?can't take ReactionsTURN");
    private static readonly Regex Hampered = TextPattern.Of(@"^(?:the target )?has Disadvantage on the next attack roll it makes before the end of its next turn");
    private static readonly Regex Exposed = TextPattern.Of(@"^the next attack roll made against the target before the start of ~'s next turn has Advantage");
    private static readonly Regex Emboldened = TextPattern.Of(@"^~ has Advantage on the next attack roll it makes before the end of this turn");
    private static readonly Regex Penalty = TextPattern.Of(@"^the target takes a -(?<amount>\d+) penalty to ACTURN");
    private static readonly Regex Distracted = TextPattern.Of(@"^the target has Disadvantage on saving throws to maintain ConcentrationTURN");
    private static readonly Regex Repeats = TextPattern.Of(
        @"^(?:At the end of each of its turns, the target repeats the save, ending the effect on itself on a success|(?:(?:[Tt]he target|[Ii]t) )?repeats the save at the end of each of its turns, ending the effect on itself on a success)(?<cap>\. After 1 minute, it succeeds automatically)?");

    private static readonly Regex Wakes = TextPattern.Of(@"^This effect ends for the target if it takes damage or a creature within 5 feet of it takes an action to wake it");

    private static readonly Regex Burns = TextPattern.Of(@"^If the target is (?<creature>a creature or )?a flammable object(?: that isn't being worn or carried)?, it starts burning");
    private static readonly Regex Ignored = TextPattern.Of(
        @"^(?:The \w+ magically returns to ~'s hand immediately after a ranged attack|Being underwater doesn't grant Resistance to this Fire damage|[Tt]he target|[Ii]t is subjected to the following effect|it must make the following saving throw|The \w+ magically returns to ~'s hand or hovers within 5 feet of ~ immediately after a ranged attack)(?=[.,]| takes an extra)");

    private static readonly Regex Extra = TextPattern.Of(@"^(?:takes an extra|takes) (?=\d)");
    private static readonly Regex Spared = TextPattern.Of(@"^The target is immune to this [^.]+ for (?:the next )?24 hours");

    private readonly List<AutomationNode> _nodes = [];
    private string _rest = "";

    private ClauseReader()
    {
    }

    /// <summary>Reads a text to its end, or to what it does not know.</summary>
    public static (ImmutableArray<AutomationNode> Nodes, string Left) Read(string text)
    {
        var reader = new ClauseReader { _rest = text };
        while (true)
        {
            reader._rest = Separator.Replace(reader._rest, "");
            if (reader._rest.Length == 0 || !reader.One()) return ([.. reader._nodes], reader._rest);
        }
    }

    public static EffectSpan Turn(Match match) => match.Groups["edge"].Value switch
    {
        "" => EffectSpan.ByItsRules,
        "start" => new EffectSpan(match.Groups["whose"].Value == "~'s" ? SpanEnd.StartOfSourceTurn : SpanEnd.StartOfTargetTurn),
        _ => new EffectSpan(match.Groups["whose"].Value == "~'s" ? SpanEnd.EndOfSourceTurn : SpanEnd.EndOfTargetTurn),
    };

    public static DamageDice Dice(Match match)
    {
        var dice = match.Groups["dice"].Success
            ? HitDice.TryParse(match.Groups["dice"].Value.Replace(" ", "", StringComparison.Ordinal))!
            : new HitDice(0, 1, Number(match, "avg"));
        return new DamageDice(dice.Count, dice.Sides, dice.Bonus, Enum.Parse<DamageType>(match.Groups["type"].Value));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static ImmutableArray<Condition> Names(Match match) =>
        [.. match.Groups["names"].Value.Split([", ", " and ", ","], StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.Parse<Condition>(name.Replace("and ", "", StringComparison.Ordinal).Trim()))];

    private bool One() =>
        Takes(Damage, Harm) || Takes(If, Conditional) || Takes(While, Besides)
        || Takes(Conditions, Laid)
        || Takes(Pushed, match => Add(new AutomationNode.Move(MoveKind.Push, Number(match, "feet"))))
        || Takes(Pulls, match => Add(new AutomationNode.Move(match.Groups["how"].Value == "push" ? MoveKind.Push : MoveKind.Pull, Number(match, "feet"))))
        || Takes(Speed, match => Add(new AutomationNode.Effect(match.Groups["how"].Value switch { "halved" => EffectKind.SpeedHalved, "0" => EffectKind.SpeedZero, _ => EffectKind.Speed })
        {
            Amount = match.Groups["feet"].Success ? -Number(match, "feet") : 0,
            Span = Turn(match),
        }))
        || Takes(Maximum, Lowered) || Takes(Regains, _ => Change<AutomationNode.Damage>(damage => damage with { ActorRegains = 100 }))
        || Takes(NoHealing, _ => Add(new AutomationNode.Effect(EffectKind.NoHealing) { Span = LastSpan() }))
        || Takes(NoReactions, match => Add(new AutomationNode.Effect(EffectKind.NoReactions) { Span = Turn(match) }))
        || Takes(Hampered, _ => Add(new AutomationNode.Effect(EffectKind.AttackDisadvantage) { Uses = 1, Span = new EffectSpan(SpanEnd.EndOfTargetTurn) }))
        || Takes(Exposed, _ => Add(new AutomationNode.Effect(EffectKind.AttackedAdvantage) { Uses = 1, Span = new EffectSpan(SpanEnd.StartOfSourceTurn) }))
        || Takes(Emboldened, _ => Add(new AutomationNode.Each([new AutomationNode.Effect(EffectKind.AttackAdvantage) { Uses = 1, Span = new EffectSpan(SpanEnd.EndOfThisTurn) }], EachOf.Self)))
        || Takes(Penalty, match => Add(new AutomationNode.Effect(EffectKind.ArmorClass) { Amount = -Number(match, "amount"), Span = Turn(match) }))
        || Takes(Distracted, match => Add(new AutomationNode.Effect(EffectKind.ConcentrationDisadvantage) { Span = Turn(match) }))
        || Takes(Repeats, Repeated)
        || Takes(Wakes, _ => Change<AutomationNode.Lay>(lay => lay with { Span = lay.Span with { EndsOnDamage = true, Wakeable = true } }))
        || Takes(Burns, match => match.Groups["creature"].Success ? Add(new AutomationNode.Effect(EffectKind.Burning)) : true)
        || Takes(Spared, _ => Add(new AutomationNode.Effect(EffectKind.Spared) { Span = new EffectSpan(SpanEnd.Rounds, 14_400) }))
        || Takes(Extra, _ => true) || Takes(Ignored, _ => true);

    private bool Takes(Regex pattern, Func<Match, bool> make)
    {
        var match = pattern.Match(_rest);
        if (!match.Success) return false;
        var before = _rest;
        _rest = _rest[match.Length..];
        if (make(match)) return true;
        _rest = before;
        return false;
    }

    private bool Add(AutomationNode node)
    {
        _nodes.Add(node);
        return true;
    }

    private bool Harm(Match match)
    {
        List<DamageDice> parts = [Dice(match)];
        if (Instead.Match(_rest) is { Success: true } other)
        {
            _rest = _rest[other.Length..];
            var test = other.Groups["when"].Value switch
            {
                "~ is Bloodied" => new AutomationTest { ActorBloodied = true },
                "the target is Bloodied" => new AutomationTest { Bloodied = true },
                "~ had Advantage on the attack roll" => new AutomationTest { Advantage = true },
                "the target is Grappled by ~" => new AutomationTest { Grappled = true },
                _ => new AutomationTest { ChargedFeet = Number(other, "feet") },
            };
            return Add(new AutomationNode.If(test) { Then = [new AutomationNode.Damage([Dice(other)])], Else = [new AutomationNode.Damage([.. parts])] });
        }

        while (Plus.Match(_rest) is { Success: true } more)
        {
            parts.Add(Dice(more));
            _rest = _rest[more.Length..];
        }

        Add(new AutomationNode.Damage([.. parts]));
        if (OnAdvantage.Match(_rest) is { Success: true } extra)
        {
            _rest = _rest[extra.Length..];
            Add(new AutomationNode.If(new AutomationTest { Advantage = true }) { Then = [new AutomationNode.Damage([Dice(extra)])] });
        }

        return true;
    }

    private bool Conditional(Match match)
    {
        // A save may follow the sentence that introduces it.
        if (match.Groups["then"].Value.Contains("following effect", StringComparison.Ordinal) || match.Groups["then"].Value.Contains("following saving", StringComparison.Ordinal)) return false;
        var (nodes, left) = Read(match.Groups["then"].Value);
        if (left.Length > 0) return false;
        var test = Test(match);
        if (test == new AutomationTest())
        {
            _nodes.AddRange(nodes);
            return true;
        }

        return Add(new AutomationNode.If(test) { Then = nodes });
    }

    public static AutomationTest Test(Match match)
    {
        var spared = match.Groups["not"].Success ? match.Groups["not"].Value : match.Groups["isnt"].Value;
        return new AutomationTest
        {
            UpTo = match.Groups["size"].Success ? Enum.Parse<CreatureSize>(match.Groups["size"].Value) : null,
            NotTypes = spared.Length > 0 ? [Enum.Parse<CreatureType>(spared)] : [],
            Types = match.Groups["kind"].Success ? [Enum.Parse<CreatureType>(match.Groups["kind"].Value)] : [],
            ChargedFeet = match.Groups["feet"].Success ? Number(match, "feet") : 0,
        };
    }

    private bool Besides(Match match)
    {
        var span = match.Groups["was"].Value is "" or "Grappled" ? new EffectSpan(SpanEnd.Escaped) : LastSpan();
        Add(new AutomationNode.Lay(Names(match)) { Span = span });
        return !match.Groups["anchored"].Success || Add(new AutomationNode.Effect(EffectKind.Anchored) { Span = span });
    }

    private bool Laid(Match match)
    {
        var span = match.Groups["count"].Success
            ? new EffectSpan(SpanEnd.Rounds, Number(match, "count") * (match.Groups["unit"].Value == "hour" ? 600 : 10))
            : match.Groups["hold"].Success || match.Groups["escape"].Success ? new EffectSpan(SpanEnd.Escaped) : Turn(match);
        return Add(new AutomationNode.Lay(Names(match)) { Span = span, EscapeDc = match.Groups["escape"].Success ? Number(match, "escape") : 0 });
    }

    private bool Lowered(Match match)
    {
        var index = _nodes.FindLastIndex(node => node is AutomationNode.Damage);
        if (index < 0) return false;
        var damage = (AutomationNode.Damage)_nodes[index];
        if (!match.Groups["type"].Success || damage.Dice.Length == 1)
        {
            _nodes[index] = damage with { LowersMaximum = true };
            return true;
        }

        var type = Enum.Parse<DamageType>(match.Groups["type"].Value);
        _nodes[index] = damage with { Dice = [.. damage.Dice.Where(part => part.Type != type)] };
        _nodes.Insert(index + 1, new AutomationNode.Damage([.. damage.Dice.Where(part => part.Type == type)]) { LowersMaximum = true });
        return true;
    }

    private bool Repeated(Match match)
    {
        var span = match.Groups["cap"].Success ? new EffectSpan(SpanEnd.Rounds, 10, SaveRepeat.EndOfEachTurn) : new EffectSpan(Repeat: SaveRepeat.EndOfEachTurn);
        for (var i = 0; i < _nodes.Count; i++)
        {
            _nodes[i] = _nodes[i] switch
            {
                AutomationNode.Lay lay when lay.Span == EffectSpan.ByItsRules => lay with { Span = span },
                AutomationNode.Effect effect when effect.Span == EffectSpan.ByItsRules => effect with { Span = span },
                var other => other,
            };
        }

        return _nodes.Exists(node => node is AutomationNode.Lay or AutomationNode.Effect);
    }

    private EffectSpan LastSpan() => _nodes.OfType<AutomationNode.Lay>().LastOrDefault()?.Span ?? EffectSpan.ByItsRules;

    private bool Change<T>(Func<T, AutomationNode> change)
        where T : AutomationNode
    {
        var index = _nodes.FindLastIndex(node => node is T);
        if (index < 0) return false;
        _nodes[index] = change((T)_nodes[index]);
        return true;
    }
}
