using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Delve.Show;

/// <summary>What is legal now, as buttons. Each carries the stamp of its moment, so that a late press does nothing twice.</summary>
internal sealed class DelveButtons(DelveState state, Namer namer, IReadOnlyList<Item> bag)
{
    private const int MostChoices = 25;
    private readonly string _stamp = state.Stamp.ToString(CultureInfo.InvariantCulture);

    public ImmutableArray<Component> All() => state.Phase switch
    {
        DelvePhase.Exploring => [.. Exploring()],
        DelvePhase.Fighting => [.. Fighting(state[state.Fight!.Current])],
        _ => [.. Over()],
    };

    private IEnumerable<Component> Over()
    {
        yield return Plain("delve.button.again", "delve start", ButtonStyle.Primary);
        yield return Plain("delve.button.sheet", "hero sheet");
    }

    private IEnumerable<Component> Exploring()
    {
        if (state.Cleared.Contains(state.Dungeon.GoalId))
        {
            yield return Stamped("delve.button.triumph", "delve leave", ButtonStyle.Primary);
        }

        foreach (var component in Ways())
        {
            yield return component;
        }

        if (state.Party.Values.Any(hero => hero.Stands && !state.Tried.Contains(Attempts.AtSearch(hero.Key, state.Room))))
        {
            yield return Stamped("delve.button.search", "delve search");
        }

        if (state.Party.Values.Any(hero => hero.Stands && Traps.MayDisarm(state, hero)))
        {
            yield return Stamped("delve.button.disarm", "delve disarm");
        }

        foreach (var component in Comforts())
        {
            yield return component;
        }

        if (!state.SetOff)
        {
            yield return Plain("delve.button.join", "delve join", ButtonStyle.Primary);
        }

        yield return Plain("delve.button.map", "delve map");
        if (!state.Cleared.Contains(state.Dungeon.GoalId))
        {
            yield return Stamped("delve.button.leave", "delve leave", ButtonStyle.Danger);
        }
    }

    private IEnumerable<Component> Ways()
    {
        foreach (var exit in Doors.ExitsOf(state))
        {
            var side = Sides.Key(exit.Side);
            var open = !Doors.IsLocked(state, exit.Passage) || Doors.HasKey(state, exit.Passage);
            var label = namer.Words.Say(open ? "delve.button.go" : "delve.button.locked", ("side", namer.Words.Say($"choice.{side}")));
            var fresh = !state.Visited.Contains(exit.RoomId);
            yield return new Button(label)
            {
                Call = CommandCall.To("delve move", ("direction", side), ("at", _stamp)),
                Enabled = open,
                Style = open && fresh ? ButtonStyle.Primary : ButtonStyle.Secondary,
            };
            if (open)
            {
                continue;
            }

            foreach (var how in new[] { DoorMeans.Pick, DoorMeans.Force })
            {
                if (state.Party.Values.Any(hero => hero.Stands && Doors.MayTry(state, hero, exit.Passage, how)))
                {
                    var key = how == DoorMeans.Pick ? "pick" : "force";
                    yield return new Button(namer.Words.Say($"delve.button.{key}", ("side", namer.Words.Say($"choice.{side}"))))
                    {
                        Call = CommandCall.To("delve unlock", ("at", _stamp), ("direction", side), ("how", key)),
                    };
                }
            }
        }
    }

    private IEnumerable<Component> Comforts()
    {
        if (Resting.MayRest(state, whole: false))
        {
            yield return Rest("short");
        }

        if (Resting.MayRest(state, whole: true))
        {
            yield return Rest("long");
        }
    }

    private Button Rest(string kind) =>
        new(namer.Words.Say($"delve.button.rest-{kind}")) { Call = CommandCall.To("delve rest", ("at", _stamp), ("kind", kind)) };

    private IEnumerable<Component> Fighting(Fighter hero)
    {
        if (hero.Hero is null)
        {
            yield break;
        }

        foreach (var foe in state.Fight!.Foes.Values.Where(foe => foe.Stands && Legal.MayAttack(state)).Take(12))
        {
            yield return new Button(namer.Words.Say("delve.button.attack", ("target", namer.Of(foe))))
            {
                Call = CommandCall.To("delve attack", ("at", _stamp), ("target", foe.Key)),
                Style = ButtonStyle.Primary,
            };
        }

        if (Spells(hero) is { Length: > 0 } spells)
        {
            yield return new Select(namer.Words.Say("delve.button.cast"), spells) { Call = CommandCall.To("delve cast", ("at", _stamp)), Option = "spell" };
        }

        if (Things(hero) is { Length: > 0 } things)
        {
            yield return new Select(namer.Words.Say("delve.button.use"), things) { Call = CommandCall.To("delve use", ("at", _stamp)), Option = "thing" };
        }

        yield return Stamped(state.Fight.Budget.Actions > 0 ? "delve.button.guard" : "delve.button.pass", "delve pass");
        if (state.Fight.Budget.Actions > 0 && !Stats.IsHeld(hero))
        {
            yield return Stamped("delve.button.flee", "delve flee", ButtonStyle.Danger);
        }
    }

    private ImmutableArray<SelectChoice> Spells(Fighter hero) =>
    [
        .. Legal.Spells(state, hero)
            .SelectMany(known => Targets(hero, known.Spell).Select(target => Choice(
                known.Spell.Key, target, namer.Words.Say(known.Spell.NameKey), namer.Words.Say(known.Spell.TextKey))))
            .Take(MostChoices),
    ];

    private ImmutableArray<SelectChoice> Things(Fighter hero)
    {
        var features = Legal.FeaturesOf(state, hero).SelectMany(rule => rule.Candidates(state, hero).Select(target => Choice(
            rule.Key,
            rule.Aim == Aim.Self ? null : target,
            namer.Words.Say($"feature.{rule.Key}.name"),
            namer.Words.Say($"feature.{rule.Key}.text"))));
        var items = bag.Where(item => Items.IsUsable(item.Key) && Items.CanPay(state.Fight!.Budget, item.Key)).SelectMany(item => ItemTargets(hero, item.Key)
            .Select(target => Choice(item.Key, target, namer.Words.Say($"item.{item.Key}"), null)));
        return [.. features.Concat(items).Take(MostChoices)];
    }

    private IReadOnlyList<string?> Targets(Fighter hero, Spell spell) => spell.Targets.Kind is SpellTargetKind.Self or SpellTargetKind.Area
        ? [null]
        : [.. SpellTargeting.Candidates(state, hero, spell)];

    private IEnumerable<string> ItemTargets(Fighter hero, string item) => Items.IsThrown(item)
        ? state.Fight!.Foes.Values.Where(foe => foe.Stands).Select(foe => foe.Key)
        : state.Party.Values
            .Where(other => other.Health.State is LifeState.Dying || (other.Key == hero.Key && Items.Helps(item, hero)))
            .Select(other => other.Key);

    private SelectChoice Choice(string what, string? target, string label, string? text)
    {
        var shown = target is null ? label : namer.Words.Say("delve.button.at", ("what", label), ("target", namer.Of(state, target)));
        return new SelectChoice(Cut(shown), target is null ? what : $"{what}@{target}", text is null ? null : Cut(text));
    }

    private static string Cut(string text) => CleanText.Shorten(text, 100);

    private Button Plain(string key, string command, ButtonStyle style = ButtonStyle.Secondary) =>
        new(namer.Words.Say(key)) { Call = CommandCall.To(command), Style = style };

    private Button Stamped(string key, string command, ButtonStyle style = ButtonStyle.Secondary) =>
        new(namer.Words.Say(key)) { Call = CommandCall.To(command, ("at", _stamp)), Style = style };
}
